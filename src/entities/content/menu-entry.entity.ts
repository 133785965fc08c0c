import { brokenRule } from '../house/broken-rule.js';
import type { Ref } from '@mikro-orm/core';
import { Int, LocalText, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PartItem } from '../house/part-item.js';
import type { LocalisedText } from '../house/values.js';
import { Programme } from '../programmes/programme.entity.js';
import { AnnualReport } from './annual-report.entity.js';
import { Article } from './article.entity.js';
import { Menu } from './menu.entity.js';
import { Page } from './page.entity.js';

@Item({
  natural: ['slug'],
  called: ['label'],
  plural: 'menuEntries',
  order: [
    ['position', 'ASC'],
    ['slug', 'ASC'],
  ],
  place: { field: 'position', among: ['menu', 'parent'] },
  leadsTo: ['page', 'programme', 'article', 'annualReport'],
  label: {
    one: { fr: 'Entrée de menu', en: 'Menu entry', es: 'Entrada de menú' },
    many: { fr: 'Entrées de menu', en: 'Menu entries', es: 'Entradas de menú' },
  },
  doc: 'Entry of a menu. It is visible where its target is visible.',
})
export class MenuEntry extends PartItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable identifier.' })
  slug!: string;

  @One(() => Menu, {
    sees: 'public',
    partOf: true,
    inverse: 'entries',
    label: { fr: 'Menu', en: 'Menu', es: 'Menú' },
    inverseLabel: { fr: 'Entrées', en: 'Entries', es: 'Entradas' },
    doc: 'Menu that it belongs to.',
  })
  menu!: Ref<Menu>;

  @One(() => MenuEntry, {
    sees: 'public',
    optional: true,
    partOf: true,
    inverse: 'entries',
    label: { fr: 'Entrée supérieure', en: 'Parent entry', es: 'Entrada superior' },
    inverseLabel: { fr: 'Sous-entrées', en: 'Sub-entries', es: 'Subentradas' },
    doc: 'Parent entry. Null: this is an entry of the first level.',
  })
  parent?: Ref<MenuEntry>;

  @Int({ sees: 'public', range: [1, 1000], doc: 'Position among the entries of the same parent.' })
  position!: number;

  @LocalText({ sees: 'public', max: 100, doc: 'Name.' })
  label!: LocalisedText;

  @One(() => Page, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'menuEntries',
    doc: 'Page that it leads to.',
  })
  page?: Ref<Page>;

  @One(() => Programme, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'menuEntries',
    doc: 'Programme that it leads to.',
  })
  programme?: Ref<Programme>;

  @One(() => Article, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'menuEntries',
    doc: 'Article that it leads to.',
  })
  article?: Ref<Article>;

  @One(() => AnnualReport, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'menuEntries',
    doc: 'Annual report that it leads to.',
  })
  annualReport?: Ref<AnnualReport>;

  @Text({
    sees: 'public',
    optional: true,
    max: 500,
    format: 'path',
    help: {
      fr: 'Chemin du site vers lequel l’entrée mène, si sa cible n’est pas un contenu.',
      en: 'Path of the website that the entry leads to, if its target is no item.',
      es: 'Ruta del sitio a la que lleva la entrada, si su destino no es un contenido.',
    },
    doc: 'Path of the website that it leads to, if the target is no item.',
  })
  path?: string;

  override settle(): void {
    if ([this.page, this.programme, this.article, this.annualReport, this.path].filter(Boolean).length > 1)
      throw brokenRule('path', 'leads to one page, programme, article, annual report or path', {
        fr: 'L’entrée mène à une seule cible : page, programme, article, rapport annuel ou chemin.',
        en: 'The entry leads to one target: a page, programme, article, annual report or path.',
        es: 'La entrada lleva a un solo destino: página, programa, artículo, informe anual o ruta.',
      });
  }
}
