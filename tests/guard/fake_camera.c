/* A camera for tests, where there is none: laid under Video4Linux's own calls with LD_PRELOAD.
 *
 * /dev/video0 then opens, lists one format (MJPEG) and gives the JPEG in the file FAKE_FRAME thirty times a
 * second. FAKE_OPEN is the errno with which opening fails, FAKE_BEGIN the one of VIDIOC_S_FMT, FAKE_FRAMES
 * after how many frames the camera is pulled out, FAKE_STALL after how many its driver hangs, FAKE_NOISE
 * after how many it sends what is no picture.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#define BUFFERS 4
#define ROOM (4 << 20)

static int device = -1, queued[BUFFERS], head, tail, given;
static unsigned char *memory;
static size_t length;

static int number(const char *name) {
    const char *value = getenv(name);
    return value == NULL ? 0 : atoi(value);
}

static int begin(void) {
    if (number("FAKE_OPEN")) {
        errno = number("FAKE_OPEN");
        return -1;
    }
    int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, "open64");
    memory = mmap(NULL, BUFFERS * ROOM, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    int frame = real(getenv("FAKE_FRAME"), O_RDONLY);
    length = read(frame, memory, ROOM);
    close(frame);
    for (int i = 1; i < BUFFERS; i++)
        memcpy(memory + i * ROOM, memory, length);
    return device = real("/dev/null", O_RDWR);
}

static int opened(const char *name, const char *path, int flags, mode_t mode) {
    if (strcmp(path, "/dev/video0") == 0)
        return begin();
    int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, name);
    return real(path, flags, mode);
}

int open(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = va_arg(more, int);
    va_end(more);
    return opened("open", path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = va_arg(more, int);
    va_end(more);
    return opened("open64", path, flags, mode);
}

static int refuse(int why) {
    errno = why;
    return -1;
}

static int answer(unsigned long request, void *what) {
    struct timespec wait = {0, 33000000};
    struct v4l2_buffer *buffer = what;
    struct v4l2_format *format = what;
    switch ((unsigned int)request) {
    case VIDIOC_QUERYCAP: {
        struct v4l2_capability *can = what;
        memset(can, 0, sizeof *can);
        strcpy((char *)can->card, "Fake Camera");
        can->capabilities = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING | V4L2_CAP_DEVICE_CAPS;
        can->device_caps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
        return 0;
    }
    case VIDIOC_G_FMT:
    case VIDIOC_S_FMT:
        if (number("FAKE_BEGIN"))
            return refuse(number("FAKE_BEGIN"));
        format->fmt.pix.width = number("FAKE_WIDTH");
        format->fmt.pix.height = number("FAKE_HEIGHT");
        format->fmt.pix.pixelformat = V4L2_PIX_FMT_MJPEG;
        format->fmt.pix.field = V4L2_FIELD_NONE;
        format->fmt.pix.sizeimage = ROOM;
        return 0;
    case VIDIOC_G_INPUT:
        *(int *)what = 0;
        return 0;
    case VIDIOC_ENUMINPUT:
    case VIDIOC_S_INPUT:
        return 0;
    case VIDIOC_G_PARM:
    case VIDIOC_S_PARM: {
        struct v4l2_streamparm *rate = what;
        rate->parm.capture.timeperframe.numerator = 1;
        rate->parm.capture.timeperframe.denominator = 30;
        return 0;
    }
    case VIDIOC_REQBUFS:
        ((struct v4l2_requestbuffers *)what)->count = BUFFERS;
        return 0;
    case VIDIOC_QUERYBUF:
        buffer->length = ROOM;
        buffer->m.offset = buffer->index * ROOM;
        return 0;
    case VIDIOC_QBUF:
        queued[tail++ % BUFFERS] = buffer->index;
        return 0;
    case VIDIOC_DQBUF:
        nanosleep(&wait, NULL);
        if (number("FAKE_STALL") && given++ == number("FAKE_STALL"))
            for (;;)
                pause();
        if (number("FAKE_FRAMES") && ++given > number("FAKE_FRAMES"))
            return refuse(ENODEV);
        if (head == tail)
            return refuse(EAGAIN);
        buffer->index = queued[head++ % BUFFERS];
        buffer->bytesused = length;
        if (number("FAKE_NOISE") && ++given > number("FAKE_NOISE"))
            memset(memory + buffer->index * ROOM, 0, length);
        buffer->flags = 0;
        clock_gettime(CLOCK_MONOTONIC, &wait);
        buffer->timestamp.tv_sec = wait.tv_sec;
        buffer->timestamp.tv_usec = wait.tv_nsec / 1000;
        return 0;
    case VIDIOC_STREAMON:
    case VIDIOC_STREAMOFF:
        return 0;
    default:
        return refuse(ENOTTY);
    }
}

int ioctl(int descriptor, unsigned long request, ...) {
    va_list more;
    va_start(more, request);
    void *what = va_arg(more, void *);
    va_end(more);
    if (descriptor == device && device != -1)
        return answer(request, what);
    int (*real)(int, unsigned long, ...) = dlsym(RTLD_NEXT, "ioctl");
    return real(descriptor, request, what);
}

static void *mapped(const char *name, void *at, size_t size, int may, int how, int file, off_t from) {
    if (file == device && device != -1)
        return memory + from;
    void *(*real)(void *, size_t, int, int, int, off_t) = dlsym(RTLD_NEXT, name);
    return real(at, size, may, how, file, from);
}

void *mmap(void *at, size_t size, int may, int how, int file, off_t from) {
    return mapped("mmap", at, size, may, how, file, from);
}

void *mmap64(void *at, size_t size, int may, int how, int file, off_t from) {
    return mapped("mmap64", at, size, may, how, file, from);
}

int munmap(void *at, size_t size) {
    if (memory != NULL && (unsigned char *)at >= memory && (unsigned char *)at < memory + BUFFERS * ROOM)
        return 0;
    int (*real)(void *, size_t) = dlsym(RTLD_NEXT, "munmap");
    return real(at, size);
}
