import helmet from 'helmet';
import { createHash } from 'node:crypto';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

export type Headers = Readonly<Record<string, string>>;

/**
 * What helmet says to browsers. It hangs on nothing in the request, so helmet is asked once: asked each time,
 * it takes longer than a kept answer.
 */
function headersWith(directives: Record<string, string[]>, whole: boolean): Headers {
  const protect = helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    referrerPolicy: { policy: 'no-referrer' },
    // The server speaks plain HTTP on loopback; an operator who puts TLS before it sets this.
    strictTransportSecurity: false,
    // For browsers and plugins that are gone.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    // These are about pages; each header is written and read with every answer.
    ...(!whole && {
      crossOriginOpenerPolicy: false,
      originAgentCluster: false,
      xDnsPrefetchControl: false,
      xFrameOptions: false,
    }),
  });
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  protect(request, response, (error: unknown) => {
    if (error) throw error as Error;
  });
  // An index of search results would outlive a withdrawal.
  return { ...(response.getHeaders() as Headers), 'x-robots-tag': 'noindex' };
}

/** With every answer: it is no page, and nothing in it is to be run or framed. */
export const answerHeaders = headersWith({ defaultSrc: [`'none'`], frameAncestors: [`'none'`] }, false);

/**
 * For the explorer: nothing but what comes from here; its editor writes styles and starts workers from
 * memory.
 */
export const explorerHeaders = headersWith(
  {
    defaultSrc: [`'self'`],
    scriptSrc: [`'self'`],
    styleSrc: [`'self'`, `'unsafe-inline'`],
    workerSrc: [`'self'`, 'blob:'],
    fontSrc: [`'self'`, 'data:'],
    imgSrc: [`'self'`, 'data:'],
    connectSrc: [`'self'`],
    frameAncestors: [`'none'`],
    baseUri: [`'self'`],
    formAction: [`'self'`],
    objectSrc: [`'none'`],
  },
  true,
);

/** Lets pages of other origins load a file: a module needs the first header, a classic script the second. */
const forOthers: Headers = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/** For a page whose script asks this server only. */
const scriptedPolicy = {
  defaultSrc: [`'none'`],
  scriptSrc: [`'self'`],
  styleSrc: [`'self'`],
  imgSrc: [`'self'`],
  connectSrc: [`'self'`],
  frameAncestors: [`'none'`],
  baseUri: [`'none'`],
  formAction: [`'none'`],
  requireTrustedTypesFor: [`'script'`],
};

/**
 * For the embed: its script runs in pages of partners, its own page loads nothing but what comes from here.
 */
export const embedHeaders: Headers = { ...headersWith(scriptedPolicy, true), ...forOthers };

const framedPolicy = { ...scriptedPolicy, frameAncestors: ['*'], formAction: [`'self'`] };
const framedHeaders: Headers = {
  ...Object.fromEntries(
    Object.entries(headersWith(framedPolicy, true)).filter(([name]) => name !== 'x-frame-options'),
  ),
  'cross-origin-resource-policy': 'cross-origin',
};

/**
 * For the pages that partners frame: nothing forbids the frame, and their forms lead to themselves. A style
 * sheet in the page is allowed by the hash of its text, and no other one.
 */
export function framedHeadersWith(style: string | undefined): Headers {
  if (style === undefined) return framedHeaders;
  const hash = createHash('sha256').update(style).digest('base64');
  return {
    ...framedHeaders,
    'content-security-policy': (framedHeaders['content-security-policy'] ?? '').replace(
      `style-src 'self'`,
      `style-src 'self' 'sha256-${hash}'`,
    ),
  };
}

const siteHeadersIn = (ancestors: string): Headers =>
  headersWith(
    {
      defaultSrc: [`'none'`],
      styleSrc: [`'self'`],
      imgSrc: [`'self'`],
      frameAncestors: [ancestors],
      baseUri: [`'none'`],
      formAction: [`'self'`],
    },
    true,
  );

/** For the pages of the site: no script at all. */
export const siteHeaders = siteHeadersIn(`'none'`);

/** For a preview of such a page, which a page of our own may show in a frame. */
export const previewHeaders = siteHeadersIn(`'self'`);

/** For the pages on which somebody chooses a password: their script asks this server only. */
export const accountHeaders = headersWith(scriptedPolicy, true);

/** For the style sheets that all rooms share. */
export const sharedHeaders: Headers = { ...answerHeaders, ...forOthers };
