import { Injectable } from '@nestjs/common';
import type { Locale } from '@hearth/shared';
import { invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { renderMarkdown } from '../../platform/markdown/render.js';
import type { SettingState } from '../../platform/settings/setting-kind.js';
import { Settings, type SettingChange } from '../../platform/settings/settings.js';
import type { SiteLogo } from '../../platform/settings/site-kinds.js';
import { Proof } from '../../foundation/people/proof.js';
import { keepQuietOfOld } from '../../foundation/quiet/quiet-of-new.js';
import { accentOf, lookAt } from './accent.js';
import { KINDS, SETTING_NAMES, TEXTS, WORDS, type SettingName } from './site-settings.kinds.js';
import type { AccentLookType, SiteSetting, SiteSettingSaveInput, SiteTexts } from './site-settings.types.js';

const NAMES = `SELECT id, name FROM person WHERE id = ANY($1::uuid[])`;
const LOGO = `SELECT id, width, height FROM site_logo WHERE id = $1`;

/** Name, logo, color, words and quiet hours of the house, in administrators' hands. */
@Injectable()
export class SiteSettings {
  private texts = new Map<Locale, SiteTexts>();

  constructor(
    private readonly db: Db,
    private readonly settings: Settings,
    private readonly proof: Proof,
  ) {
    void this.settings.whenChanged(() => this.texts.clear());
  }

  /** All of them as they stand, in two statements. */
  async all(): Promise<SiteSetting[]> {
    const states = await this.settings.states(
      this.db,
      SETTING_NAMES.map((name) => KINDS[name]),
    );
    const people = await this.db.query<{ id: string; name: string }>(NAMES, [
      states.flatMap(({ changedBy }) => changedBy ?? []),
    ]);
    return SETTING_NAMES.map((name, at) =>
      shown(name, states[at]!, people.find(({ id }) => id === states[at]?.changedBy)?.name ?? null),
    );
  }

  /** Sets one of them, or sets it back. Throws `prove_again`, `conflict`, `invalid` (of a color: contrast, with the nearest that passes). */
  async save(viewer: Viewer, input: SiteSettingSaveInput): Promise<SiteSetting> {
    const { name, version, usual } = input;
    await this.proof.recentlyProved(viewer);
    // Colors take their time: not while a row is locked.
    const color = name === 'color' && !usual ? await accentOf(hexOf(input.color ?? null)) : null;
    await this.db.write(async (tx) => {
      if (usual) return this.put(tx, viewer, name, { value: null, version });
      if (name === 'color') return this.put(tx, viewer, name, { value: color, version });
      if (name === 'logo') return this.put(tx, viewer, name, { value: await logoOf(tx, input), version });
      return this.put(tx, viewer, name, { value: valueOf(input), version });
    });
    await this.settings.refresh();
    return (await this.all()).find((one) => one.name === name)!;
  }

  /** What a text will look like. */
  preview(markdown: string): string {
    return renderMarkdown(markdown);
  }

  /** What would come of a color. */
  look(color: string): Promise<AccentLookType> {
    return lookAt(hexOf(color));
  }

  /** What anybody may read, from memory. */
  textsIn(locale: Locale): SiteTexts {
    const known = this.texts.get(locale);
    if (known) return known;
    const [welcome = null, footer = null, agreements = null, privacy = null] = TEXTS.map((name) => {
      const words = this.settings.get(KINDS[name])[locale];
      return words === '' ? null : renderMarkdown(words);
    });
    const texts = {
      id: locale,
      welcome,
      footer,
      agreements,
      privacy,
      support: this.settings.get(KINDS.support),
    };
    this.texts.set(locale, texts);
    return texts;
  }

  private async put(
    tx: Tx,
    viewer: Viewer,
    name: SettingName,
    change: SettingChange<unknown>,
  ): Promise<void> {
    if (name === 'quiet') {
      const [quiet] = await this.settings.states(tx, [KINDS.quiet] as const);
      await keepQuietOfOld(tx, quiet.value);
    }
    await this.settings.save(
      tx,
      viewer,
      { ...KINDS[name], parse: KINDS[name].parse as (value: unknown) => unknown },
      change,
    );
  }
}

/** `#rrggbb` in small letters. Throws `invalid`. */
function hexOf(color: string | null): string {
  const hex = color?.toLowerCase() ?? '';
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw invalidField('color', 'unknown');
  return hex;
}

/** The value that belongs to this setting; its kind says whether it is one. */
function valueOf({ name, en, es, email, quietFrom, quietTo }: SiteSettingSaveInput): unknown {
  if (name === 'support') return email ?? '';
  if (name === 'quiet') return { from: quietFrom ?? null, to: quietTo ?? null };
  return { en, es };
}

async function logoOf(tx: Tx, { logoId }: SiteSettingSaveInput): Promise<SiteLogo> {
  const [logo] = logoId ? await tx.query<SiteLogo>(LOGO, [logoId]) : [];
  if (!logo) throw invalidField('logoId', 'file_unknown');
  return logo;
}

function shown(name: SettingName, state: SettingState<unknown>, changedBy: string | null): SiteSetting {
  const { value, version, isUsual, changedAt } = state;
  const isWords = WORDS.some((one) => one === name);
  const of = <Value>(one: SettingName): Value | null => (one === name ? (value as Value) : null);
  return {
    id: name,
    name,
    version,
    isUsual,
    changedAt,
    changedBy,
    words: isWords ? (value as SiteSetting['words']) : null,
    usualWords: isWords ? (KINDS[name].usual as SiteSetting['words']) : null,
    email: of('support'),
    accent: of('color'),
    logo: of('logo'),
    quiet: of('quiet'),
  };
}
