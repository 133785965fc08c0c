/** The types of the parts of the library that lie in `pdf-lib.js`, which checks/pdf-lib.ts writes. */
// eslint-disable-next-line no-restricted-syntax -- what is declared here stands in the file beside it
export {
  PDFArray,
  PDFDict,
  PDFName,
  PDFParser,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFWriter,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
