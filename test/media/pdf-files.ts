import { deflateSync } from 'node:zlib';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A PDF of these objects, numbered from 1; the first is its catalog. */
function pdfOf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  let bytes = latin('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    places.push(bytes.length);
    const body = typeof object === 'string' ? latin(object) : object;
    bytes = Buffer.concat([bytes, latin(`${index + 1} 0 obj\n`), body, latin('\nendobj\n')]);
  }
  const size = objects.length + 1;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${bytes.length}\n%%EOF\n`;
  return Buffer.concat([bytes, latin(end)]);
}

const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>';
const tree = (count: number): string => `<< /Type /Pages /Kids [3 0 R] /Count ${count} >>`;

/** A PDF of one page whose catalog says this too, with more objects. */
export const pdfWith = (catalog: string, ...more: readonly (string | Buffer)[]): Buffer =>
  pdfOf([`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`, tree(1), page, ...more]);

/** A stream in which objects lie compressed. `dictionary` stands for what it says of itself. */
function objectStream(
  objects: readonly string[],
  dictionary = '/Type /ObjStm /N $N /First $FIRST /Filter /FlateDecode',
): Buffer {
  const places: number[] = [];
  let body = '';
  for (const object of objects) {
    places.push(body.length);
    body += `${object} `;
  }
  const head = places.map((place, index) => `${20 + index} ${place}`).join(' ') + ' ';
  const packed = deflateSync(latin(head + body));
  const said = dictionary.replace('$N', String(objects.length)).replace('$FIRST', String(head.length));
  return Buffer.concat([
    latin(`<< ${said} /Length ${packed.length} >>\nstream\n`),
    packed,
    latin('\nendstream'),
  ]);
}

const script = '<< /S /JavaScript /JS (app.alert(1)) >>';
const packedPdf = (dictionary?: string, object = script): Buffer =>
  pdfWith('/OpenAction 20 0 R', objectStream([object], dictionary));
const plain = pdfWith('');

/** Documents that may be kept, and the number of their pages; undefined: it cannot be told. */
export const takenDocuments: readonly (readonly [string, Buffer, number | undefined])[] = [
  ['a page', plain, 1],
  [
    'pages in a tree of two levels',
    pdfOf([
      `<< /Type /Catalog /Pages 2 0 R >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 7 >>',
      '<< /Type /Pages /Parent 2 0 R /Count 7 >>',
    ]),
    7,
  ],
  [
    'pages that lie compressed',
    pdfOf([
      '<< /Type /Catalog /Pages 20 0 R >>',
      objectStream(['<< /Type /Pages /Kids [21 0 R] /Count 12 >>', page]),
    ]),
    12,
  ],
  [
    'a second version with more pages',
    pdfOf(['<< /Type /Catalog /Pages 3 0 R >>', tree(1), tree(2)]),
    undefined,
  ],
  [
    'bookmarks, and words about streams and scripts',
    pdfWith(
      '/Outlines 4 0 R',
      '<< /First 5 0 R /Last 5 0 R /Count 1 >>',
      '<< /Title (the stream of JavaScript \\(endobj\\) >> stream) /Parent 4 0 R >>',
    ),
    1,
  ],
  ['a place to begin', pdfWith('/OpenAction [3 0 R /Fit]'), 1],
];

/** Documents that are none, or could act or hide something. */
export const refusedDocuments: readonly (readonly [string, Buffer])[] = [
  ['a page for browsers under the name of a PDF', latin('%PDF-1.4\n<html><script>alert(1)</script></html>')],
  ['a page for browsers within a PDF', pdfWith('', '<< /X (<script>alert(1)</script>) >>')],
  [
    'a catalog and nothing else',
    latin('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  ],
  ['half of one', plain.subarray(0, Math.floor(plain.length / 2))],
  ['one behind other bytes', Buffer.concat([latin('GIF89a'), plain])],
  ['one with other bytes behind it', Buffer.concat([plain, latin('PK\u0003\u0004')])],
  ['a table that is elsewhere', latin(plain.toString('latin1').replace(/startxref\n\d+/, 'startxref\n5'))],
  [
    'a table behind the end',
    latin(plain.toString('latin1').replace(/startxref\n\d+/, 'startxref\n99999999')),
  ],
  ['no pages', pdfOf(['<< /Type /Catalog >>'])],
  ['a script at opening', pdfWith(`/OpenAction ${script}`)],
  ['a script in an object of its own', pdfWith('/OpenAction 4 0 R', script)],
  ['a script whose name is written with signs', pdfWith('/OpenAction << /S /J#61vaScript /#4aS (x) >>')],
  ['a script of a form', pdfWith('', '<< /AA << /K << /JS 9 0 R >> >> >>')],
  ['scripts by name', pdfWith('/Names << /JavaScript 4 0 R >>')],
  ['a program to start', pdfWith('/OpenAction << /S /Launch /F (calc.exe) >>')],
  ['another file', pdfWith('/Names << /EmbeddedFiles 4 0 R >>')],
  ['another file behind a comment', pdfWith('', '<< /EF % nothing\n<< /F 9 0 R >> >>')],
  ['a form that sends what is filled in', pdfWith('', '<< /A << /S /SubmitForm >> >>')],
  ['a form of XML', pdfWith('/AcroForm << /XFA 9 0 R >>')],
  ['a password', pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', tree(1), page], '/Encrypt 9 0 R')],
  ['a script that lies compressed', packedPdf()],
  [
    'a script that lies compressed, whose stream does not say what it is',
    packedPdf('/N $N /First $FIRST /Filter /FlateDecode'),
  ],
  [
    'a stream of objects that is compressed twice',
    packedPdf('/N $N /First $FIRST /Filter [/ASCIIHexDecode /FlateDecode]'),
  ],
  [
    'a stream of objects in another form',
    packedPdf('/N $N /First $FIRST /Filter /FlateDecode /DecodeParms << /Predictor 12 >>'),
  ],
  ['a stream of objects whose keys stand elsewhere', packedPdf('/N $N /First 9 0 R /Filter /FlateDecode')],
  [
    'a stream of objects with a key twice',
    packedPdf('/Filter /FlateDecode /N $N /First $FIRST /Filter /ASCIIHexDecode'),
  ],
  [
    'a stream of objects that hides behind a text',
    packedPdf('/First $FIRST /X (endobj) /N $N /Filter /FlateDecode'),
  ],
  [
    'a stream of objects that hides behind a word',
    packedPdf('/First $FIRST /X endobj /N $N /Filter /FlateDecode'),
  ],
  [
    'a stream of objects that hides behind a name',
    packedPdf('/#46irst $FIRST /Xendobj 1 /N $N /Filter /FlateDecode'),
  ],
  [
    'a stream of objects that is torn',
    latin(
      packedPdf('/N $N /First $FIRST /Filter /FlateDecode', '<< /A 1 >>')
        .toString('latin1')
        .replace(/stream\n[^]{12}/, 'stream\nxxxxxxxxxxxx'),
    ),
  ],
  ['a bomb', pdfWith('', objectStream([`<< /X [${'0 '.repeat(10_000_000)}] >>`]))],
];
