import { Menu } from 'electron'

/** No menu, but where the system itself needs one for copy, paste and quit. */
export function setMenu(): void {
  const mac = Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
  Menu.setApplicationMenu(process.platform === 'darwin' ? mac : null)
}
