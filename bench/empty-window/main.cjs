// The least an Electron app can be: what `start.ratio` is measured against.
const { app, BrowserWindow } = require('electron')
const path = require('node:path')

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } })
  void window.loadFile(path.join(__dirname, 'index.html'))
})
