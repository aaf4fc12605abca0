import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { boundedPdfjs } from './scripts/setup/bounded-pdfjs.mjs';

const entry = (path: string): string => `${__dirname}/src/main/${path}`;

// Main bundles everything but `dependencies`; targets follow the oldest runtime in use: Electron 25, which has Node 18.15 and Chrome 114.
export default defineConfig({
  main: {
    plugins: [boundedPdfjs()],
    build: {
      target: 'node18',
      rollupOptions: {
        input: {
          index: entry('index.ts'),
          cli: entry('cli/cli.ts'),
          'cli-thread': entry('cli/cli-thread.ts'),
          'engine-worker': entry('engine/code/start-thread.ts'),
          engine: entry('engine/worker.ts'),
          'file-worker': entry('library/reading/file-worker.ts'),
          'scan-worker': entry('cli/scan-worker.ts'),
        },
        output: {
          format: 'cjs',
          exports: 'named',
          // Electron 25 finds what is inside app.asar by `require` only.
          dynamicImportInCjs: false,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
        },
        // What several share is loaded by itself, not with all that one of them loads later.
        experimental: { chunkOptimization: { mergeCommonChunks: false } },
      },
    },
  },
  preload: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: {
        input: `${__dirname}/src/preload/index.ts`,
        output: { format: 'cjs', entryFileNames: 'index.js' },
      },
    },
  },
  renderer: {
    root: `${__dirname}/src/renderer`,
    plugins: [react()],
    build: {
      target: 'chrome114',
      assetsInlineLimit: 0,
      minify: true,
      // One file: it comes from the disk, and all of it is needed at once.
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: `${__dirname}/src/renderer/index.html` },
    },
  },
});
