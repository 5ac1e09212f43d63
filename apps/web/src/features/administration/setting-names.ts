import type { RetentionOf } from '../../gql/retention/graphql.js';

/** Settings of the house by the key they are kept under, with the title they have where they are changed. */
const SITE = {
  'site.name': 'siteSettings.name',
  'site.logo': 'siteSettings.logo',
  'site.color': 'siteSettings.color',
  'site.support': 'siteSettings.support',
  'text.welcome': 'siteSettings.welcome',
  'text.footer': 'siteSettings.footer',
  'text.agreements': 'siteSettings.agreements',
  'text.privacy': 'siteSettings.privacy',
  'quiet.new': 'siteSettings.quiet',
} as const;

/** Every time of keeping; the compiler asks for a new one. */
const KEPT: Record<RetentionOf, true> = {
  address_changes: true,
  address_changes_unconfirmed: true,
  applications_unsent: true,
  audit: true,
  departures: true,
  devices_known: true,
  imports: true,
  invitations_accepted: true,
  invitations_ended: true,
  mails_received: true,
  mails_sent: true,
  notifications_read: true,
  notifications_unread: true,
  pauses_ended: true,
  guests: true,
  requests_declined: true,
  requests_invited: true,
  requests_unconfirmed: true,
  requests_undecided: true,
  sign_ins_ended: true,
  story_consents: true,
  tasks: true,
};
const BEFORE = 'retention.';

/** The words a setting is called by; null for one that has none. */
export function settingName(key: string) {
  const site = (Object.keys(SITE) as (keyof typeof SITE)[]).find((one) => one === key);
  if (site) return SITE[site];
  const kept = (Object.keys(KEPT) as RetentionOf[]).find((one) => `${BEFORE}${one}` === key);
  return kept ? (`retention.of.${kept}` as const) : null;
}
