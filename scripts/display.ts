// Whether a window could be shown: everywhere but on a Linux without a display.
export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
