#include "tests/bench/screen_keys.h"

#include "tests/bench/bench_run.h"

#include <unistd.h>

#ifdef BENCH_HAS_XTEST

#include <cstring>
#include <vector>

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>
#include <sys/ipc.h>
#include <sys/shm.h>

namespace countersign::bench
{
namespace
{

constexpr useconds_t betweenLooks = 200; ///< us; the server and the window share two cores with this

bool isProgram(const std::string &name)
{
    const char *path = getenv("PATH");
    std::string folders = path ? path : "";
    for (size_t begin = 0; begin <= folders.size();) {
        const size_t end = std::min(folders.find(':', begin), folders.size());
        if (access((folders.substr(begin, end - begin) + '/' + name).c_str(), X_OK) == 0)
            return true;
        begin = end + 1;
    }
    return false;
}

} // namespace

std::string whyNoScreenKeys()
{
    return isProgram("Xvfb") ? "" : "Xvfb (Debian: xvfb) is not here";
}

struct ScreenKeys::Server {
    Display *display = nullptr;
    ScreenArea area;
    XShmSegmentInfo segment{};
    XImage *image = nullptr;
    std::vector<char> before;

    void look()
    {
        require(XShmGetImage(display, DefaultRootWindow(display), image, area.left, area.top, AllPlanes) != 0,
                "The screen cannot be read.");
    }
    size_t bytes() const { return size_t(image->bytes_per_line) * size_t(image->height); }
};

ScreenKeys::ScreenKeys(const std::string &display, const ScreenArea &area)
    : m_server(std::make_unique<Server>())
{
    Server &server = *m_server;
    server.area = area;
    server.display = XOpenDisplay(display.c_str());
    require(server.display != nullptr, "No X server answers at " + display + ".");
    int ignored = 0;
    require(XTestQueryExtension(server.display, &ignored, &ignored, &ignored, &ignored) != 0,
            "The X server has no XTEST.");
    require(XShmQueryExtension(server.display) != 0, "The X server has no MIT-SHM.");
    const int screen = DefaultScreen(server.display);
    server.image = XShmCreateImage(server.display, DefaultVisual(server.display, screen),
                                   unsigned(DefaultDepth(server.display, screen)), ZPixmap, nullptr,
                                   &server.segment, unsigned(area.width), unsigned(area.height));
    require(server.image != nullptr, "No image can be made.");
    server.segment.shmid = shmget(IPC_PRIVATE, server.bytes(), IPC_CREAT | 0600);
    require(server.segment.shmid >= 0, "No shared memory can be had.");
    server.segment.shmaddr = server.image->data =
        static_cast<char *>(shmat(server.segment.shmid, nullptr, 0));
    XShmAttach(server.display, &server.segment);
    XSync(server.display, False);
    shmctl(server.segment.shmid, IPC_RMID, nullptr); // gone with the last that uses it
}

ScreenKeys::~ScreenKeys()
{
    XShmDetach(m_server->display, &m_server->segment);
    m_server->image->data = nullptr;
    XDestroyImage(m_server->image);
    shmdt(m_server->segment.shmaddr);
    XCloseDisplay(m_server->display);
}

std::optional<double> ScreenKeys::press(double patience)
{
    Server &server = *m_server;
    const KeyCode key = XKeysymToKeycode(server.display, XK_Return);
    server.look();
    server.before.assign(server.image->data, server.image->data + server.bytes());
    const Stopwatch watch;
    XTestFakeKeyEvent(server.display, key, True, CurrentTime);
    XFlush(server.display);
    std::optional<double> seen;
    while (!seen && watch.seconds() < patience) {
        server.look();
        if (std::memcmp(server.before.data(), server.image->data, server.bytes()) != 0)
            seen = watch.seconds();
        else
            usleep(betweenLooks);
    }
    XTestFakeKeyEvent(server.display, key, False, CurrentTime);
    XSync(server.display, False);
    return seen;
}

} // namespace countersign::bench

#else

namespace countersign::bench
{

struct ScreenKeys::Server {
};

std::string whyNoScreenKeys()
{
    return "it was built without libxtst-dev and libxext-dev";
}

ScreenKeys::ScreenKeys(const std::string &, const ScreenArea &)
{
    giveUp(whyNoScreenKeys());
}
ScreenKeys::~ScreenKeys() = default;

std::optional<double> ScreenKeys::press(double)
{
    return {};
}

} // namespace countersign::bench

#endif
