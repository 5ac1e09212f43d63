/**
 * SQL: was this address the person’s account’s when something was written under it? What came from there later may be someone else’s, who has
 * it since.
 */
export const wasTheirAddress = (email: string, writtenAt: string, personId: string): string =>
  `EXISTS (SELECT 1 FROM email_change moved WHERE moved.person_id = ${personId} AND moved.former_email = ${email} AND moved.changed_at > ${writtenAt})`;
