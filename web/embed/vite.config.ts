import { defineConfig } from 'vite';

// The scripts share modules, and each is one file all the same: each is built for itself (`--mode` names it).
export default defineConfig(({ mode }) => ({
  base: './',
  build: {
    outDir: '../dist/embed',
    emptyOutDir: mode === 'members',
    copyPublicDir: mode === 'members',
    target: 'es2022',
    // Browsers that know light-dark(): written for older ones it needs a colour scheme of our own, and the element has that of
    // the page around it.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    sourcemap: false,
    modulePreload: false,
    rolldownOptions: {
      input: { [mode]: `embed/src/${mode}.ts` },
      // Partners name these addresses in their pages: they do not change with the bytes.
      output: { entryFileNames: '[name].js', chunkFileNames: 'unexpected-[name].js' },
    },
  },
}));
