import type { Locale } from '../src/base/locale.js';
import { Refused, type Ask } from './ask.js';
import { home } from './home.js';
import { html } from './html.js';
import { layout } from './layout.js';
import { words } from './words.js';

/** A page as HTTP sends it. */
export interface Page {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: string;
}

/** The first page in a language. Where the API refuses to answer, the page says so in that language. */
export async function homePage(ask: Ask, locale: Locale): Promise<Page> {
  try {
    return { status: 200, retryAfter: undefined, body: await home(ask, locale) };
  } catch (reason: unknown) {
    if (!(reason instanceof Refused)) throw reason;
    const { unavailable, later } = words[locale];
    const body = layout(
      locale,
      '',
      unavailable,
      html`<section class="lead">
        <h1>${unavailable}</h1>
        <p role="alert">${later}</p>
      </section>`,
    );
    // Another status would blame the reader of the page.
    return { status: reason.status === 429 ? 429 : 503, retryAfter: reason.retryAfter ?? '5', body };
  }
}
