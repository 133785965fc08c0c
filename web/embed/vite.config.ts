import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: {
    outDir: '../dist/embed',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    modulePreload: false,
    rolldownOptions: {
      input: { members: 'embed/src/members.ts', page: 'embed/src/page.ts' },
      // Partners name these addresses in their pages: they do not change with the bytes. The two share no
      // module, so each is one file.
      output: { entryFileNames: '[name].js', chunkFileNames: 'unexpected-[name].js' },
    },
  },
});
