#include "tests/bench/bench_curl.h"

#include "tests/bench/bench_run.h"

#ifdef BENCH_HAS_CURL
#include <curl/curl.h>

namespace countersign::bench
{
namespace
{

size_t swallow(char *, size_t size, size_t count, void *)
{
    return size * count;
}

} // namespace

bool hasCurl()
{
    return true;
}

double curlSeconds(const std::string &url, int concurrency, int count)
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
    CURLM *multi = curl_multi_init();
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, long(concurrency));
    curl_slist *headers = curl_slist_append(nullptr, "Content-Type: application/json");
    const std::string body = R"({"model":"bench-model","messages":[{"role":"user","content":")" +
                             std::string(2100, 'x') + R"("}],"temperature":0.1})";
    std::vector<CURL *> handles;
    int started = 0;
    const Stopwatch watch;
    for (int i = 0; i < concurrency && started < count; ++i, ++started) {
        CURL *easy = curl_easy_init();
        curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
        curl_easy_setopt(easy, CURLOPT_PROXY, "");
        curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body.c_str());
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, long(body.size()));
        curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, swallow);
        curl_multi_add_handle(multi, easy);
        handles.push_back(easy);
    }
    int finished = 0;
    while (finished < count) {
        int running = 0;
        curl_multi_perform(multi, &running);
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(multi, &left)) {
            CURL *easy = message->easy_handle;
            long status = 0;
            curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
            require(message->msg == CURLMSG_DONE && message->data.result == CURLE_OK && status == 200,
                    "libcurl lost a request.");
            ++finished;
            curl_multi_remove_handle(multi, easy);
            if (started < count) {
                ++started;
                curl_multi_add_handle(multi, easy);
            }
        }
        if (finished < count)
            curl_multi_poll(multi, nullptr, 0, left > 0 ? 0 : 100, nullptr);
    }
    const double seconds = watch.seconds();
    for (CURL *easy : handles)
        curl_easy_cleanup(easy);
    curl_slist_free_all(headers);
    curl_multi_cleanup(multi);
    return seconds;
}

} // namespace countersign::bench

#else

namespace countersign::bench
{

bool hasCurl()
{
    return false;
}

double curlSeconds(const std::string &, int, int)
{
    giveUp("This build has no libcurl.");
}

} // namespace countersign::bench

#endif
