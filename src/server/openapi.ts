import { mediaTypes } from '../exchange/export/formats.js';
import { errors } from '../base/errors.js';
import type { DataLicence } from '../base/data-licence.js';
import type { ListedFile, ListedParameter } from './file-list.js';

type Part = Readonly<Record<string, unknown>>;

/** A server as OpenAPI 3.1 describes it: its files, and the graph that they are read from. */
export function openApi(files: readonly ListedFile[], url: string, licence: DataLicence | undefined): Part {
  const ends = Object.keys(mediaTypes);
  const [list] = files.filter(({ path }) => path.startsWith('/q/'));
  const layout = list?.parameters.filter(({ name }) => laidOut.includes(name)) ?? [];
  return {
    openapi: '3.1.0',
    info: {
      title: 'Réseau',
      version: '1',
      summary: 'Files and the graph of the SOS-Torture Network.',
      description: `Lists and groups of the graph as files. A file is whole or refused. \`provenance\` SAMPLE marks fictional rows. Licence of the data: ${licence?.url ?? 'not stated'}. That of the program stands in \`license\`.`,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    ...(url !== '' && { servers: [{ url }] }),
    security: [{}, { key: [] }],
    paths: {
      ...Object.fromEntries(files.map((file) => [`${file.path}.{format}`, { get: fileOf(file) }])),
      '/files': { post: askedFile(ends, layout) },
      '/graphql': { post: graph, get: trusted },
    },
    components: {
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description: 'Key of a partner or of staff. The public has none.',
        },
      },
      schemas: { Refusal: refusal },
      responses: {
        Refused: {
          description: 'The request is refused; the code says why.',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
        },
      },
    },
  };
}

/** Parameters that say how a file is laid out, and in which language. */
const laidOut: readonly string[] = ['locale', 'explode', 'sep', 'decimal', 'bom'];

const inAddress = ({ name, isRequired, schema, description }: ListedParameter): Part => ({
  name,
  in: 'query',
  required: isRequired,
  description,
  schema,
});

const refused = { default: { $ref: '#/components/responses/Refused' } };

const known: Readonly<Record<string, string>> = mediaTypes;
/** The media type of a file, by the end of its name. */
function mediaType(end: string): string {
  const [type = ''] = (known[end] ?? (end.endsWith('xml') ? 'application/xml' : 'application/json')).split(
    ';',
  );
  return type;
}
const contentOf = (ends: readonly string[]): Part =>
  Object.fromEntries<Part>(ends.map((end) => [mediaType(end), {}]));

const wholeFile = (ends: readonly string[]): Part => ({
  description: 'The whole file.',
  headers: {
    Link: {
      description: 'Address of the licence of the data, with rel="license". Absent: none is stated.',
      required: false,
      schema: { type: 'string' },
    },
  },
  content: contentOf(ends),
});

const fileOf = ({ name, about, ends, parameters }: ListedFile): Part => ({
  operationId: `file_${name}`,
  summary: name,
  description: about,
  parameters: [
    {
      name: 'format',
      in: 'path',
      required: true,
      description: 'End of the name of the file.',
      schema: { type: 'string', enum: ends },
    },
    ...parameters.map(inAddress),
  ],
  responses: {
    200: wholeFile(ends),
    304: { description: 'Nothing has changed since the tag in If-None-Match.' },
    ...refused,
  },
});

/** The body of a request for an answer or a file. */
const asked = {
  required: true,
  content: {
    'application/json': {
      schema: {
        type: 'object',
        required: ['query'],
        properties: {
          query: { type: 'string', description: 'Document of GraphQL.' },
          variables: { type: ['object', 'null'], description: 'Values of its variables.' },
          operationName: { type: ['string', 'null'], description: 'Name of one of its operations.' },
        },
      },
    },
  },
};

const askedFile = (ends: readonly string[], layout: readonly ListedParameter[]): Part => ({
  operationId: 'file_of_query',
  summary: 'Any query as a file',
  description: 'The first list, or the first groups, of a query.',
  parameters: [
    {
      name: 'format',
      in: 'query',
      required: true,
      description: 'Format of the file.',
      schema: { type: 'string', enum: ends },
    },
    ...layout.map(inAddress),
  ],
  requestBody: asked,
  responses: { 200: wholeFile(ends), ...refused },
});

const answer = {
  description: 'The answer.',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        properties: {
          data: { type: ['object', 'null'], description: 'Data, in the shape of the query.' },
          errors: { type: 'array', items: { $ref: '#/components/schemas/Refusal/properties/errors/items' } },
        },
      },
    },
  },
};

const graph: Part = {
  operationId: 'ask',
  summary: 'Any query',
  description: 'GraphQL over HTTP. The schema is at /schema.graphql.',
  requestBody: asked,
  responses: { 200: answer, ...refused },
};

const trusted: Part = {
  operationId: 'ask_trusted',
  summary: 'A trusted document',
  description: 'A query that is known to the server, by its hash.',
  parameters: [
    {
      name: 'documentId',
      in: 'query',
      required: true,
      description: 'sha256:, and the hash of the document.',
      schema: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    },
    {
      name: 'variables',
      in: 'query',
      required: false,
      description: 'Values of its variables, as JSON.',
      schema: { type: 'string', contentMediaType: 'application/json' },
    },
  ],
  responses: { 200: answer, ...refused },
};

const refusal: Part = {
  type: 'object',
  properties: {
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['message'],
        properties: {
          message: { type: 'string', description: 'What is wrong this time.' },
          extensions: {
            type: 'object',
            properties: {
              code: {
                type: 'string',
                enum: Object.keys(errors),
                description: 'Never used for anything else.',
              },
              remedy: { type: 'string', description: 'What to do.' },
            },
          },
        },
      },
    },
  },
};
