import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import type { Log } from '../base/log.js';
import { worded, type Wording } from '../base/wording.js';
import type { NoticeLetter } from '../operations/work/notices.js';
import type { Letter } from '../resolvers/write-context.js';
import { noticeMail } from './notice-mail.js';

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

/** A kind of letter: its subject, what it says, and the page that its link leads to. */
interface Wordings {
  readonly subject: Wording;
  /** `#` stands for the person who caused it. */
  readonly say: Wording;
  readonly page?: 'invitation' | 'reset';
}

const words: Readonly<Record<Letter['kind'], Wordings>> = {
  INVITATION: {
    subject: {
      fr: 'Vous êtes invité·e à travailler dans Réseau',
      en: 'You are invited to Réseau',
      es: 'Le invitan a trabajar en Réseau',
    },
    say: {
      fr: '# vous invite à travailler dans Réseau. Choisissez un mot de passe dans les trois jours :',
      en: '# invites you to work in Réseau. Choose a password within three days:',
      es: '# le invita a trabajar en Réseau. Elija una contraseña en un plazo de tres días:',
    },
    page: 'invitation',
  },
  RESET: {
    subject: {
      fr: 'Un nouveau mot de passe pour Réseau',
      en: 'A new password for Réseau',
      es: 'Una nueva contraseña para Réseau',
    },
    say: {
      fr: 'Choisissez un nouveau mot de passe dans les 15 minutes. Si vous ne l’avez pas demandé, ne faites rien :',
      en: 'Choose a new password within 15 minutes. If you did not ask for this, do nothing:',
      es: 'Elija una nueva contraseña en un plazo de 15 minutos. Si no la ha pedido, no haga nada:',
    },
    page: 'reset',
  },
  FACTOR_RESET: {
    subject: {
      fr: 'Votre second facteur dans Réseau a été supprimé',
      en: 'Your second factor in Réseau was removed',
      es: 'Se ha eliminado su segundo factor en Réseau',
    },
    say: {
      fr: '# a supprimé votre second facteur, avec l’accord d’une deuxième personne. Choisissez un nouveau mot de passe dans les trois jours, puis un nouveau facteur. Si vous ne l’avez pas demandé, écrivez tout de suite à l’administration :',
      en: '# removed your second factor, with the agreement of a second person. Choose a new password within three days, and then a new factor. If you did not ask for this, write to your administrators at once:',
      es: '# ha eliminado su segundo factor, con el acuerdo de una segunda persona. Elija una nueva contraseña en un plazo de tres días, y después un nuevo factor. Si no lo ha pedido, escriba enseguida a la administración:',
    },
    page: 'invitation',
  },
  ADDRESS: {
    subject: {
      fr: 'Votre adresse dans Réseau a changé',
      en: 'Your address in Réseau has changed',
      es: 'Su dirección en Réseau ha cambiado',
    },
    say: {
      fr: '# a changé l’adresse de votre compte ; toutes vos sessions sont terminées. Si vous ne l’avez pas demandé, écrivez tout de suite à l’administration.',
      en: '# changed the address of your account; all your sessions have ended. If you did not ask for this, write to your administrators at once.',
      es: '# ha cambiado la dirección de su cuenta; todas sus sesiones han terminado. Si no lo ha pedido, escriba enseguida a la administración.',
    },
  },
};

/** Who causes a letter where no person does. */
const house: Wording = { fr: 'L’administration', en: 'The administration', es: 'La administración' };

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

  async send({ to, kind, locale, token = '', by }: Letter): Promise<void> {
    const { subject, say, page } = words[kind];
    try {
      const said = worded(say, locale).text.replace(
        '#',
        () => by?.replace(/\s+/g, ' ') ?? worded(house, locale).text,
      );
      const text = page
        ? `${said}\n\n${this.settings.url}/account/${page}?lang=${locale}#${token}\n`
        : `${said}\n`;
      await this.#handOver({ to, subject: worded(subject, locale).text, text });
    } catch (reason) {
      this.#failed(kind, reason);
    }
  }

  /** Sends what waits for a person; false where it has to be tried again. */
  async sendNotice(letter: NoticeLetter): Promise<boolean> {
    try {
      const { to, subject, text, html, messageId } = noticeMail(letter, this.settings.url);
      await this.#handOver({ to, subject, text, html, messageId });
      return true;
    } catch (reason) {
      this.#failed('NOTICE', reason);
      return false;
    }
  }

  async #handOver(message: SendMailOptions): Promise<void> {
    const sent = (await this.#transport.sendMail({ from: this.settings.from, ...message })) as {
      message?: Buffer;
    };
    if (this.settings.server || !sent.message) return;
    await mkdir(this.settings.folder, { recursive: true, mode: 0o700 });
    this.#sent += 1;
    await writeFile(join(this.settings.folder, `${Date.now()}-${this.#sent}.eml`), sent.message, {
      mode: 0o600,
    });
  }

  #failed(kind: string, reason: unknown): void {
    this.log.error(
      { kind, reason: (reason as { code?: string }).code ?? 'unknown' },
      'a letter could not be sent',
    );
  }

  close(): void {
    this.#transport.close();
  }
}
