import { COHORT_ROLES, SITE_ROLES } from '@hearth/shared';
import { Link } from 'react-router';
import type { AuditLogQuery } from '../../gql/administration/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { TimeText } from '../../ui/time-text.js';
import classes from './administration.module.css';
import { settingName } from './setting-names.js';

type Entry = AuditLogQuery['auditLog']['nodes'][number];

const ROLES = [...SITE_ROLES, ...COHORT_ROLES];
const DETAILS = [
  'role',
  'before',
  'required',
  'reason',
  'days',
  'count',
  'on',
  'table',
  'usual',
  'provider',
  'value',
  'keepsWords',
  'from',
  'to',
] as const;
const SUBJECTS = [
  'post',
  'cohort',
  'program',
  'organization',
  'access_request',
  'invitation',
  'story',
  'integration_key',
] as const;

/** Says nothing to a reader: which change of a setting it was, and that it is not the usual. */
const isAside = ({ name, value }: Entry['details'][number]): boolean =>
  name === 'version' || (name === 'usual' && value === 'false');

/** What a detail says, in words; what has none is shown as it stands. */
function useDetailWords() {
  const { t } = useWords();
  const plain = (value: string) => {
    const role = ROLES.find((one) => one === value);
    if (role) return t(`admin.role.${role}`);
    if (value === 'true') return t('audit.yes');
    return value === 'false' ? t('audit.no') : value;
  };
  return ({ name, value }: Entry['details'][number]) => {
    const known = DETAILS.find((one) => one === name);
    return known ? t(`audit.detail.${known}`, { value: plain(value) }) : `${name}: ${value}`;
  };
}

/** One entry: what, about whom, where, by whom and when. */
export function AuditLine({ entry }: { entry: Entry }) {
  const { t } = useWords();
  const words = useDetailWords();
  const { kind, by, subjectKind, subjectId, subjectName, place, details, at, requestId } = entry;
  const subject = SUBJECTS.find((one) => one === subjectKind);
  const setting = subjectKind === 'setting' && subjectId ? settingName(subjectId) : null;
  const about = [
    subject ? t(`audit.subject.${subject}`) : null,
    subjectKind === 'person' ? null : subjectName,
    subjectKind === 'setting'
      ? t('audit.subject.setting', { name: setting ? t(setting) : (subjectId ?? '') })
      : null,
    place,
    ...details.filter((one) => !isAside(one)).map(words),
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  return (
    <li>
      <h3 className={classes.kind}>{t(`audit.kind.${kind}`)}</h3>
      {subjectKind === 'person' ? (
        <p>
          {subjectName && subjectId ? (
            <Link to={`/admin/people/${subjectId}`}>{subjectName}</Link>
          ) : (
            t('audit.gone')
          )}
        </p>
      ) : null}
      {about.length > 0 ? <p className="small">{about.join(' · ')}</p> : null}
      <p className="quiet small">
        {!by ? (
          t('audit.byHouse')
        ) : (
          <>
            {t('audit.by')} {by.name ? <Link to={`/admin/people/${by.id}`}>{by.name}</Link> : t('audit.gone')}
          </>
        )}
        {' · '}
        <TimeText at={at} />
      </p>
      {requestId ? <p className="quiet tiny">{t('audit.request', { id: requestId })}</p> : null}
    </li>
  );
}
