import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { decode } from '../base/decode.js';
import { defaultLocale } from '../base/locale.js';
import { permanentPrefixes } from '../entities/shared/permanent-url.js';
import { isOffered, readRendition, readVariant } from '../base/pictures.js';
import type { Reader } from '../query/reader.js';

/** A file as readers know it: a picture, a copy of one, or a document. */
export interface SeenFile {
  /** Its name in the store. */
  readonly file: string;
  readonly mediaType: string;
  /** Where that was read. */
  readonly tables: readonly string[];
  /** Set of a document. */
  readonly download?: { readonly byteSize: number; readonly name: string };
}

const pictureFields = '{ file mediaType width renditions { file } }';
const documentFields = '{ file mediaType byteSize downloadName }';
const pictureDocument = parse(
  `query Picture($file: String!) { item: mediaAsset(file: $file) ${pictureFields} }`,
);
const attachmentDocument = parse(
  `query Attachment($file: String!) { item: attachment(file: $file) ${documentFields} }`,
);
/** The same by the id of the item: its file may be replaced. */
const listed = {
  picture: parse(
    `query Pictures($file: ID!) { item: mediaAssets(filter: { id: { eq: $file } }, first: 1) { nodes ${pictureFields} } }`,
  ),
  document: parse(
    `query Attachments($file: ID!) { item: attachments(filter: { id: { eq: $file } }, first: 1) { nodes ${documentFields} } }`,
  ),
} as const;
const nodesIn = decode.shape({ nodes: decode.list((node: unknown) => node) });

/** The kind of item whose address that stays this name is; undefined: it is the name of a file. */
function permanentKind(name: string): keyof typeof listed | undefined {
  if (!/_[0-9a-f]{32}$/.test(name)) return undefined;
  if (name.startsWith(permanentPrefixes.picture)) return 'picture';
  return name.startsWith(permanentPrefixes.document) ? 'document' : undefined;
}

const pictureAnswer = decode.nullable(
  decode.shape({
    file: decode.nullable(decode.text),
    mediaType: decode.nullable(decode.text),
    width: decode.nullable(decode.integer),
    renditions: decode.nullable(decode.list(decode.shape({ file: decode.text }))),
  }),
);
const attachmentAnswer = decode.nullable(
  decode.shape({
    file: decode.nullable(decode.text),
    mediaType: decode.nullable(decode.text),
    byteSize: decode.nullable(decode.integer),
    downloadName: decode.nullable(decode.text),
  }),
);

interface Answer {
  readonly item: unknown;
  readonly tables: readonly string[];
}

async function read(reader: Reader, document: DocumentNode, file: string): Promise<Answer> {
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('a document has an operation');
  const { run, tables } = reader.prepare({ document, operation, variables: { file }, locale: defaultLocale });
  if (!run) throw new Error('a file is read by one statement');
  const { item } = JSON.parse(await run()) as { item: unknown };
  return { item, tables };
}

/**
 * What a reader knows of the file of that name, or of the one that the item has whose address that is.
 * Undefined: no item of their graph has it, or it is the name of a copy that is not offered.
 */
export async function seenFile(reader: Reader, name: string): Promise<SeenFile | undefined> {
  const kind = permanentKind(name);
  if (kind) {
    const { item, tables } = await read(reader, listed[kind], name);
    const answer = { item: nodesIn(item).nodes[0] ?? null, tables };
    return kind === 'document' ? documentIn(answer) : pictureIn(answer);
  }
  return name.endsWith('.pdf')
    ? documentIn(await read(reader, attachmentDocument, name))
    : seenPicture(reader, name);
}

function documentIn({ item, tables }: Answer): SeenFile | undefined {
  const { file, mediaType, byteSize, downloadName } = attachmentAnswer(item) ?? {};
  if (!file || !mediaType || !byteSize || !downloadName) return undefined;
  return { file, mediaType, tables, download: { byteSize, name: downloadName } };
}

function pictureIn({ item, tables }: Answer): SeenFile | undefined {
  const { file, mediaType } = pictureAnswer(item) ?? {};
  return file && mediaType ? { file, mediaType, tables } : undefined;
}

async function seenPicture(reader: Reader, name: string): Promise<SeenFile | undefined> {
  const [rendition, variant] = [readRendition(name), readVariant(name)];
  const { item, tables } = await read(reader, pictureDocument, (rendition ?? variant)?.file ?? name);
  const { mediaType, width, renditions } = pictureAnswer(item) ?? {};
  if (!mediaType) return undefined;
  if (rendition)
    return renditions?.some((one) => one.file === name)
      ? { file: name, mediaType: 'image/webp', tables }
      : undefined;
  if (!variant) return { file: name, mediaType, tables };
  return width && isOffered(variant, { mediaType, width })
    ? { file: name, mediaType: variant.mediaType, tables }
    : undefined;
}
