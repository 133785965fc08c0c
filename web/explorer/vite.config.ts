import { defineConfig, type Plugin } from 'vite';

/**
 * graphiql/style.css already holds the editor's style and icons; the editor's modules import them a second
 * time.
 */
const editorStyleOnce: Plugin = {
  name: 'editor-style-once',
  enforce: 'pre',
  load: (id) => (/[\\/]monaco-editor[\\/].*\.css$/.test(id) ? '' : undefined),
};

export default defineConfig({
  // Relative addresses: the same build works at / and behind a prefix.
  base: './',
  plugins: [editorStyleOnce],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    license: { fileName: 'licences.md' },
    // The polyfill is an inline script, and a small asset would become a data: address; the content security
    // policy allows neither.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // One editor is one large file; splitting it would only add round trips.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // "use client" is a mark for server rendering, of which there is none here.
      onLog: (level, log, next) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
      },
    },
  },
});
