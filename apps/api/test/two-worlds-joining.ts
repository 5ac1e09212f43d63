/** What is asked of requests for access and invitations: who wrote something shows in none of it. */
export const JOINING_ASKED: Record<string, [string, () => Record<string, unknown>]> = {
  joining: [
    `{ accessRequestsWaiting accessRequests { waiting nodes { name } } inviting { roles cohorts { name invitees } } invitations { nodes { email } } }`,
    () => ({}),
  ],
  'a request and a list of nobody': [
    `query($id: ID!) { accessRequest(id: $id) { name decidedBy { name } } }`,
    () => ({ id: '00000000-0000-4000-8000-000000000000' }),
  ],
  'an invitation of nobody': [`{ invitationWelcome(token: "none") { state by } }`, () => ({})],
};
