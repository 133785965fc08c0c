import { words } from '../../web/shared/directory/words.js';
import { html } from '../html.js';
import { directoryAddress, directoryRequest } from './request.js';

/** Size of the frame where the page that asks sets no limit, in pixels. */
const usual = { width: 640, height: 720 };
/** A frame that is smaller than this shows nothing of use. */
const least = 200;

/** An answer to a question by oEmbed (https://oembed.com), or why there is none. */
type OembedAnswer =
  | { readonly status: 200; readonly body: Readonly<Record<string, string | number>> }
  | { readonly status: 400 | 404 | 501; readonly message: string };

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The size under a limit of the page that asks; a limit that is no number is none. */
function sizeOf(limit: string, most: number): number {
  const number = Number(limit);
  return Number.isInteger(number) && number > 0 ? Math.max(least, Math.min(most, number)) : most;
}

/** Answers how a page of ours is framed; `own` is the address of this server. */
export function oembed(query: Query, own: string): OembedAnswer {
  const textOf = (name: string): string => [query[name] ?? ''].flat()[0] ?? '';
  const format = textOf('format') || 'json';
  if (format !== 'json') return { status: 501, message: 'The format is json; no other one is offered.' };
  const asked = textOf('url');
  if (asked === '') return { status: 400, message: 'The parameter url is missing.' };
  const address = URL.parse(asked);
  const { origin } = new URL(own);
  const isOurs = address?.origin === origin && ['/embed/members', '/embed/'].includes(address.pathname);
  if (!isOurs)
    return { status: 404, message: `The parameter url is not an address below ${origin}/embed/members.` };
  const request = directoryRequest(Object.fromEntries(address.searchParams), undefined);
  const { title } = words[request.language];
  const width = sizeOf(textOf('maxwidth'), usual.width);
  const height = sizeOf(textOf('maxheight'), usual.height);
  // Built again from what it means: nothing of the text that was sent is in the markup.
  const source = `${origin}${directoryAddress(request)}`;
  const attributes: readonly (readonly [string, string | number])[] = [
    ['src', source],
    ['title', title],
    ['width', width],
    ['height', height],
    ['loading', 'lazy'],
    ['style', 'border:0;max-width:100%'],
  ];
  const frame = html`<iframe${attributes.map(([name, value]) => html` ${name}="${value}"`)}></iframe>`;
  return {
    status: 200,
    body: {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: 'OMCT',
      provider_url: origin,
      cache_age: 3600,
      width,
      height,
      html: frame.text,
    },
  };
}
