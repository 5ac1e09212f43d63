import '../../ui/field-styles.js';
import { NativeSelect } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { BackToAdmin } from '../../platform/administration/back-to-admin.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { Card } from '../../ui/card.js';
import { Chip } from '../../ui/chip.js';
import { Column } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';
import { ABILITIES } from './abilities.js';
import classes from './administration.module.css';

const ROLES = ['guest', 'member', 'fellow', 'coordinator', 'moderator', 'administrator'] as const;
type Role = (typeof ROLES)[number];
const GROUPS = [...new Set(ABILITIES.map(({ group }) => group))];
const may = (role: Role, { who }: { who: readonly Role[] }) => who.includes(role);

/** One role in words; and who holds it. */
function About({ role }: { role: Role }) {
  const { t } = useWords();
  return (
    <div>
      <p>{t(`access.what.${role}`)}</p>
      {role === 'guest' ? null : (
        <p>
          <Link to={`/admin/people?is=${role}`} className={classes.name}>
            {t('access.holders')}
          </Link>
        </p>
      )}
    </div>
  );
}

/** Who may what, in plain words, as every way in is tested: all of it, or what one role may. */
export default function RolesPage() {
  const { t } = useWords();
  const { siteRoles } = useViewer();
  const [address, setAddress] = useSearchParams();
  const role = ROLES.find((one) => one === address.get('role')) ?? null;
  if (!siteRoles.includes('ADMINISTRATOR')) return <NothingHere />;
  const shown = ABILITIES.filter((ability) => role === null || may(role, ability));
  return (
    <Column>
      <div>
        <BackToAdmin />
        <PageTitle title={t('admin.roles.title')} />
        <p className="quiet">{t('access.how')}</p>
      </div>
      <NativeSelect
        label={t('access.role')}
        value={role ?? ''}
        data={[
          { value: '', label: t('access.all') },
          ...ROLES.map((one) => ({ value: one, label: t(`access.who.${one}`) })),
        ]}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setAddress(value ? { role: value } : {}, { replace: true });
        }}
      />
      {role ? <About role={role} /> : null}
      <p role="status" className="quiet small">
        {t('access.count', { count: shown.length })}
      </p>
      {GROUPS.map((group) => {
        const own = shown.filter((ability) => ability.group === group);
        if (own.length === 0) return null;
        return (
          <Card key={group} labelledBy={`group-${group}`}>
            <h2 id={`group-${group}`}>{t(`access.group.${group}`)}</h2>
            <ul className={classes.lines} role="list">
              {own.map((ability) => (
                <li key={ability.can} className={classes.ability}>
                  <p>{t(`access.can.${ability.can}`)}</p>
                  {role === null ? (
                    <ul role="list" aria-label={t('access.may')} className={classes.chips}>
                      {ROLES.filter((one) => may(one, ability)).map((one) => (
                        <li key={one}>
                          <Chip>{t(`access.who.${one}`)}</Chip>
                        </li>
                      ))}
                    </ul>
                  ) : null}
                </li>
              ))}
            </ul>
          </Card>
        );
      })}
    </Column>
  );
}
