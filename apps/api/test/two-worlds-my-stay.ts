/** What is asked of one's own stay, and of how long things are kept: who wrote something shows in none of it. */
export const MY_STAY_ASKED: Record<string, [string, () => Record<string, unknown>]> = {
  myStay: [`{ myStay { pause { endsOn } places { kind name role needed } } }`, () => ({})],
  retention: [
    `{ retention { of days version } retentionWouldGo(of: notifications_unread, days: 180) }`,
    () => ({}),
  ],
};
