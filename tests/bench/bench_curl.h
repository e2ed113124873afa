#pragma once

#include <string>

namespace countersign::bench
{

/// Whether this build has libcurl to compare with.
bool hasCurl();
/// F-curl: libcurl's multi interface keeps `concurrency` POSTs in flight until `count` are answered. Returns
/// the seconds it took; gives up if one is not answered with 200.
double curlSeconds(const std::string &url, int concurrency, int count);

} // namespace countersign::bench
