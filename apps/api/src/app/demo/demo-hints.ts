import { DEMO_PASSWORD } from './demo-ids.js';

/** Whom to sign in as. */
export const demoHints = (): string[] => [
  `Sign in as one of these, each with the password: ${DEMO_PASSWORD}`,
  '  a fellow           noor.haddad@demo.hearth.example',
  '  a HEART member     dana.kowalczyk@demo.hearth.example',
  '  a coordinator      amara.osei@demo.hearth.example',
  '  a moderator        wes.thibodeau@demo.hearth.example',
  '  an administrator   ada.bergstrom@demo.hearth.example',
];
