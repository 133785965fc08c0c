import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';
import type { Log } from '../base/log.js';
import type { Letter } from '../resolvers/write-context.js';

const deadline = 10_000;

/** Where letters are handed over, and what they are signed with. */
export interface MailSettings {
  /** smtp:// or smtps://; empty: letters are put into a folder. */
  readonly server: string;
  readonly from: string;
  readonly folder: string;
  /** Where people reach this server. */
  readonly url: string;
}

const words: Readonly<
  Record<Letter['kind'], { readonly subject: string; readonly say: string; readonly page: string }>
> = {
  INVITATION: {
    subject: 'You are invited to Réseau',
    say: 'Choose a password within three days:',
    page: 'invitation',
  },
  RESET: {
    subject: 'A new password for Réseau',
    say: 'Choose a new password within 15 minutes. If you did not ask for this, do nothing:',
    page: 'reset',
  },
};

/** Sends letters, each with a deadline; what fails is logged without a word of whom it was for. */
export class Mail {
  readonly #transport: Transporter;
  #sent = 0;

  constructor(
    private readonly settings: MailSettings,
    private readonly log: Log,
  ) {
    this.#transport = settings.server
      ? createTransport({
          url: settings.server,
          connectionTimeout: deadline,
          greetingTimeout: deadline,
          socketTimeout: deadline,
        })
      : createTransport({ streamTransport: true, buffer: true });
  }

  async send({ to, kind, token }: Letter): Promise<void> {
    const { subject, say, page } = words[kind];
    try {
      const text = `${say}\n\n${this.settings.url}/account/${page}#${token}\n`;
      const sent = (await this.#transport.sendMail({ from: this.settings.from, to, subject, text })) as {
        message?: Buffer;
      };
      if (this.settings.server || !sent.message) return;
      await mkdir(this.settings.folder, { recursive: true, mode: 0o700 });
      this.#sent += 1;
      await writeFile(join(this.settings.folder, `${Date.now()}-${this.#sent}.eml`), sent.message, {
        mode: 0o600,
      });
    } catch (reason) {
      this.log.error(
        { kind, reason: (reason as { code?: string }).code ?? 'unknown' },
        'a letter could not be sent',
      );
    }
  }

  close(): void {
    this.#transport.close();
  }
}
