import '../../ui/field-styles.js';
import { NativeSelect, TextInput } from '@mantine/core';
import { DIRECTORY_LIMITS, STATES } from '@hearth/shared';
import type { RefObject } from 'react';
import type { OrganizationKind, State } from '../../gql/directory/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './directory.module.css';
import { KINDS } from './use-asked.js';

/** An organization as it stands in a form. */
export interface Described {
  name: string;
  kind: OrganizationKind | '';
  city: string;
  state: State | '';
}

export const NOTHING: Described = { name: '', kind: '', city: '', state: '' };

/** The same, once everything that must be said is. */
export const complete = ({ name, kind, city, state }: Described) =>
  name.trim() && kind && state ? { name: name.trim(), kind, city: city.trim(), state } : null;

interface OrganizationFieldsProps {
  value: Described;
  onChange: (value: Described) => void;
  /** Sent once: what is missing is said. */
  checked: boolean;
  error: unknown;
  /** Where the focus goes when something is missing. */
  first?: RefObject<HTMLInputElement | null>;
}

/** What an organization is called, what it is and where. */
export function OrganizationFields({ value, onChange, checked, error, first }: OrganizationFieldsProps) {
  const { t } = useWords();
  const { fault } = useTroubleWords();
  const missing = (one: string) => (checked && !one.trim() ? t('words.fault.required') : undefined);
  const isListed =
    Boolean(error) &&
    troubleOf(error).fields?.some(({ field, rule }) => field === 'name' && rule === 'listed');
  const choose = (one: '') => ({ value: one, label: t('organizations.choose') });
  return (
    <>
      <TextInput
        ref={first}
        required
        label={t('organizations.name')}
        maxLength={DIRECTORY_LIMITS.organizationName}
        value={value.name}
        error={missing(value.name) ?? (isListed ? t('organizations.listed') : fault(error, 'name'))}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
      />
      <div className={classes.choices}>
        <NativeSelect
          required
          label={t('organizations.kind')}
          value={value.kind}
          error={checked && !value.kind ? t('organizations.chooseOne') : undefined}
          data={[choose(''), ...KINDS.map((one) => ({ value: one, label: t(`about.kind.${one}`) }))]}
          onChange={(event) => onChange({ ...value, kind: event.currentTarget.value as Described['kind'] })}
        />
        <NativeSelect
          required
          label={t('organizations.state')}
          value={value.state}
          error={checked && !value.state ? t('organizations.chooseOne') : undefined}
          data={[choose(''), ...STATES.map((one) => ({ value: one, label: t(`words.state.${one}`) }))]}
          onChange={(event) => onChange({ ...value, state: event.currentTarget.value as Described['state'] })}
        />
      </div>
      <TextInput
        label={t('organizations.city')}
        description={t('organizations.cityWhy')}
        maxLength={DIRECTORY_LIMITS.city}
        value={value.city}
        error={fault(error, 'city')}
        onChange={(event) => onChange({ ...value, city: event.currentTarget.value })}
      />
    </>
  );
}
