import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { JOINING_LIMITS, LIMITS, STATES } from '@hearth/shared';
import type { State } from '../../gql/joining/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { Kept } from './request-kept.js';
import classes from './joining.module.css';

interface RequestFieldsProps {
  kept: Kept;
  faultAt: (field: string) => string | undefined;
  change: (some: Partial<Kept>) => void;
}

/** Who asks, where they work, and what brings them. */
export function RequestFields({ kept, faultAt, change }: RequestFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <TextInput
        type="email"
        inputMode="email"
        autoComplete="email"
        required
        label={t('words.email')}
        description={kept.byMail ? t('joining.emailStands') : t('joining.emailWhy')}
        readOnly={kept.byMail}
        maxLength={LIMITS.email}
        value={kept.email}
        error={faultAt('email')}
        onChange={(event) => change({ email: event.currentTarget.value })}
      />
      <TextInput
        autoComplete="name"
        required
        label={t('joining.name')}
        maxLength={LIMITS.personName * 2}
        value={kept.name}
        error={faultAt('name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        required
        autoComplete="organization-title"
        label={t('joining.role')}
        description={t('joining.roleWhy')}
        maxLength={JOINING_LIMITS.roleTitle * 2}
        value={kept.roleTitle}
        error={faultAt('roleTitle')}
        onChange={(event) => change({ roleTitle: event.currentTarget.value })}
      />
      <div className={classes.pair}>
        <TextInput
          required
          autoComplete="organization"
          label={t('joining.organization')}
          maxLength={JOINING_LIMITS.organizationName * 2}
          value={kept.organizationName}
          error={faultAt('organizationName')}
          onChange={(event) => change({ organizationName: event.currentTarget.value })}
        />
        <NativeSelect
          required
          label={t('joining.state')}
          value={kept.state}
          error={faultAt('state')}
          data={[
            { value: '', label: t('joining.choose') },
            ...STATES.map((state) => ({ value: state, label: t(`words.state.${state}`) })),
          ]}
          onChange={(event) => change({ state: event.currentTarget.value as State | '' })}
        />
      </div>
      <Textarea
        required
        autosize
        minRows={4}
        maxRows={14}
        label={t('joining.words')}
        description={t('joining.wordsWhy')}
        maxLength={JOINING_LIMITS.words * 2}
        value={kept.words}
        error={faultAt('words')}
        onChange={(event) => change({ words: event.currentTarget.value })}
      />
    </>
  );
}
