import type { Locale, NotificationKindName } from '@hearth/shared';
import type { NotificationFacts } from '../../platform/contributors/notification-kind.js';
import { iconPath, siteBrand, siteName } from '../../platform/settings/site-brand.js';
import { MAIL_WORDS } from './mail-words.js';

/** One thing to tell of. */
export interface PushItem {
  kind: NotificationKindName;
  facts: NotificationFacts;
}

/** What a device shows: on a locked screen, to whoever sees it. */
export interface PushMessage {
  title: string;
  body: string;
  lang: Locale;
  /** Where a press leads: a path of this site. */
  path: string;
  /** What comes later under the same tag takes its place. */
  tag: string;
  /** The house’s own picture, a path of this site; none: the flame. */
  icon?: string;
}

const DISCREET: Record<Locale, string> = { en: 'Something new for you', es: 'Algo nuevo para ti' };

/**
 * A message about these: that there is something, or, where chosen, kind and count. Never a title, a name, or a word that
 * someone wrote.
 */
export function pushMessage(locale: Locale, items: readonly PushItem[], showsKind: boolean): PushMessage {
  const words = MAIL_WORDS[locale];
  const { logo } = siteBrand();
  const [only, ...others] = items;
  const one = only && others.length === 0 ? only : null;
  const body = one
    ? words.subject[one.kind]({
        count: one.facts.count,
        answered: one.kind === 'thread.reply' && one.facts.need === 'for_me',
        soon: one.facts.need === 'now',
      })
    : words.subjectOfSeveral(items.length);
  return {
    title: siteName(locale),
    body: showsKind ? body : DISCREET[locale],
    lang: locale,
    path: one?.facts.path ?? '/inbox',
    // What says the same stands there once.
    tag: showsKind && one ? `${one.kind}:${one.facts.subjectId}` : 'hearth',
    ...(logo && { icon: iconPath(logo.id, 192) }),
  };
}
