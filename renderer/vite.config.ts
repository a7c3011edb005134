import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    outDir: '../out/app/renderer',
    target: 'chrome130',
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
  },
})
