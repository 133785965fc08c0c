import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from './tool.js';

const place = 'src/media/pdf-lib.js';
/** The parts of the library that read and write a PDF: without fonts, drawing, SVG and forms. */
const parts = {
  'parser/PDFParser': 'PDFParser',
  'writers/PDFWriter': 'PDFWriter',
  'objects/PDFArray': 'PDFArray',
  'objects/PDFDict': 'PDFDict',
  'objects/PDFName': 'PDFName',
  'objects/PDFRawStream': 'PDFRawStream',
  'objects/PDFRef': 'PDFRef',
  'objects/PDFStream': 'PDFStream',
};
const packages = ['@cantoo/pdf-lib', 'fflate', 'tslib'];
const licences = ['LICENSE.md', 'LICENSE', 'LICENSE.txt'];

/** The bytes of the library as the server has it: one file, with the licences of what is in it. */
export async function bundledPdfLib(): Promise<string> {
  const folder = join(home, 'node_modules');
  const { outputFiles } = await build({
    stdin: {
      contents: Object.entries(parts)
        .map(([file, name]) => `export { default as ${name} } from './@cantoo/pdf-lib/es/core/${file}.js';`)
        .join('\n'),
      resolveDir: folder,
    },
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'esm',
    platform: 'node',
    legalComments: 'none',
    write: false,
  });
  const texts = packages.map((name) => {
    const [text = ''] = licences.flatMap((file) => {
      try {
        return [readFileSync(join(folder, name, file), 'utf8')];
      } catch {
        return [];
      }
    });
    const { version } = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as {
      version: string;
    };
    return `${name} ${version}\n\n${text.replaceAll('\r', '').trim()}`;
  });
  return `/* Written by checks/pdf-lib.ts.\n\n${texts.join('\n\n').replaceAll('*/', '* /')}\n*/\n${outputFiles[0]?.text ?? ''}`;
}

if (process.argv[1] === import.meta.filename && process.argv.includes('--write'))
  writeFileSync(join(home, place), await bundledPdfLib());
