import type { FastifyRequest } from 'fastify';
export const json = 'application/json; charset=utf-8';
const response = 'application/graphql-response+json; charset=utf-8';

/** The kind of JSON that a client takes first, by RFC 9110 quality. */
export function mediaType(accept = ''): string {
  if (!accept.includes(response.slice(0, response.indexOf(';')))) return json;
  const wishes = accept.split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';').map((one) => one.trim());
    return { type, quality: Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1) };
  });
  const [first] = wishes
    .filter(({ type }) => /^(application\/(graphql-response\+)?json|\*\/\*)$/.test(type))
    .sort((a, b) => b.quality - a.quality);
  return first?.type === 'application/graphql-response+json' ? response : json;
}

/** Bodies are UTF-8 and not compressed: what unpacks to more than was sent has no limit. */
export function isReadable({ headers }: FastifyRequest): boolean {
  const [, charset] = /charset\s*=\s*"?([^\s;"]*)/i.exec(headers['content-type'] ?? '') ?? [];
  return /^(utf-?8)?$/i.test(charset ?? '') && /^(identity)?$/i.test(headers['content-encoding'] ?? '');
}
