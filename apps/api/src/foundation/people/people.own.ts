import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gone, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, keyBy } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const SECRET = { not: 'It is a secret, or worth nothing without one.' };

const eraser: Eraser = {
  of: 'People and signing in',
  fates: [
    gone('person', 'Name, pronouns, role and everything that hangs on them.', 'me', null),
    gone('account', 'Address and password.', 'me'),
    gone('email_change', 'Addresses my account moved from, or was to move to.', 'addresses'),
    gone('profile', 'What I say of myself; the picture goes from the store too.', 'profile'),
    gone('site_role', 'What I may do here.', 'roles'),
    gone('sign_in', 'Every device is signed out at once.', 'sign-ins'),
    gone(
      'audit_reason',
      'Why an administrator closed my account, took my second step away or asked for another address for me.',
      {
        not: 'It is the word of those who keep the house, for each other.',
      },
    ),
    gone('known_device', 'Browsers I signed in with.', 'devices'),
    gone('passkey', 'Keys of mine.', 'passkeys'),
    gone('openid_identity', 'Accounts elsewhere by which I sign in.', 'openid'),
    gone('second_factor', 'The second step, with its recovery codes.', SECRET),
    gone('recovery_code', 'It goes with the second step.', SECRET, null),
    gone('passkey_challenge', 'It lasts for minutes.', SECRET),
    gone('openid_waiting', 'It lasts for minutes.', SECRET),
  ],
};

const me = exportOf({
  section: 'me',
  title: { en: 'Me', es: 'Yo' },
  sql: `SELECT p.id::text AS key, p.name, p.pronouns, p.role_title AS "roleTitle", o.name AS organization, o.state AS "usState", a.email,
               p.locale AS language, p.time_zone AS "timeZone", p.created_at AS at
          FROM person p LEFT JOIN account a ON a.person_id = p.id LEFT JOIN organization o ON o.id = p.organization_id WHERE p.id = $1`,
});

const profile = exportOf({
  section: 'profile',
  title: { en: 'My profile', es: 'Mi perfil' },
  sql: `SELECT f.person_id::text AS key, f.pronunciation, f.grade_levels AS "gradeLevels", f.topics, f.ask_me_about AS "askMeAbout",
               f.looking_for AS "lookingFor", f.shown_to AS "shownTo", f.picture_alt AS text, file.type AS kind, file.stored_as AS "storedAs",
               'picture' AS "fileName"
          FROM profile f LEFT JOIN file ON file.id = f.picture_file_id WHERE f.person_id = $1`,
});

const roles = exportOf({
  section: 'roles',
  title: { en: 'My roles', es: 'Mis funciones' },
  sql: `SELECT role AS key, role, granted_at AS at FROM site_role WHERE person_id = $1`,
});

const signIns = exportOf({
  section: 'sign-ins',
  title: { en: 'My sign-ins', es: 'Mis sesiones iniciadas' },
  sql: `SELECT ${keyBy('created_at', 'id')} AS key, created_at AS at, how, user_agent AS device, is_shared AS shared, last_seen_at AS "lastUsedAt",
               coalesce(revoked_at, expires_at) AS until FROM sign_in WHERE person_id = $1`,
});

const devices = exportOf({
  section: 'devices',
  title: { en: 'Browsers I signed in with', es: 'Navegadores con los que entré' },
  sql: `SELECT ${keyBy('created_at', `encode(token_hash, 'hex')`)} AS key, created_at AS at, user_agent AS device, last_seen_at AS "lastUsedAt"
          FROM known_device WHERE person_id = $1`,
});

const addresses = exportOf({
  section: 'addresses',
  title: { en: 'Addresses of my account', es: 'Direcciones de mi cuenta' },
  sql: `SELECT ${keyBy('asked_at', 'id')} AS key, asked_at AS at, former_email::text AS was, email::text AS email, changed_at AS "changedAt", expires_at AS until
          FROM email_change WHERE person_id = $1`,
});

const passkeys = exportOf({
  section: 'passkeys',
  title: { en: 'My passkeys', es: 'Mis llaves de acceso' },
  sql: `SELECT ${keyBy('created_at', 'id')} AS key, name, created_at AS at, last_used_at AS "lastUsedAt" FROM passkey WHERE person_id = $1`,
});

const openid = exportOf({
  section: 'openid',
  title: { en: 'Accounts elsewhere by which I sign in', es: 'Otras cuentas con las que entro' },
  sql: `SELECT ${keyBy('created_at', 'id')} AS key, provider AS name, email, created_at AS at, last_used_at AS "lastUsedAt"
          FROM openid_identity WHERE person_id = $1`,
});

/** What is kept of people themselves: all of it is theirs. */
@Injectable()
export class PeopleOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, me, profile, roles, signIns, devices, addresses, passkeys, openid);
  }
}
