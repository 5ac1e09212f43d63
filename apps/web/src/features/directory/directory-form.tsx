import '../../ui/field-styles.js';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { DIRECTORY_LIMITS, GRADE_LEVELS, STATES, TOPICS } from '@hearth/shared';
import { useId, useState } from 'react';
import type { DirectoryChoicesQuery } from '../../gql/directory/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { Viewer } from '../../platform/sign-in/viewer-context.js';
import { Fold } from '../../ui/fold.js';
import { IconSearch } from '../../ui/icons.js';
import { useMedia } from '../../ui/use-media.js';
import classes from './directory.module.css';
import { KINDS, ROLES, type Asked } from './use-asked.js';

type Choices = DirectoryChoicesQuery['directoryChoices'];

interface DirectoryFormProps {
  asked: Asked;
  onAsk: (change: Partial<Asked>) => void;
  choices: Choices | undefined;
  cohorts: Viewer['cohorts'];
}

/** Whom to look for. What one chooses asks anew by itself; what one writes when it is sent. */
export function DirectoryForm({ asked, onAsk, choices, cohorts }: DirectoryFormProps) {
  const { t } = useWords();
  const roles = useId();
  const isPhone = useMedia('(max-width: 48rem)');
  const [words, setWords] = useState(asked.words);
  const [role, setRole] = useState(asked.role);
  const written = { words, role };

  /** The choices that would find someone, each with how many; what is chosen stays. */
  const options = <Key extends string>(
    keys: readonly Key[],
    counts: Choices['states'] | undefined,
    chosen: string,
    nameOf: (key: Key) => string,
    spelled: (key: Key) => string = (key) => key,
  ) => [
    { value: '', label: t('directory.any') },
    ...keys.flatMap((key) => {
      const count = counts?.find((one) => one.key === spelled(key))?.count ?? 0;
      if (counts && count === 0 && key !== chosen) return [];
      return [
        {
          value: key,
          label: counts ? t('directory.choice', { name: nameOf(key), count }) : nameOf(key),
        },
      ];
    }),
  ];
  const cohort = cohorts.find((one) => one.cohort.id === asked.cohortId)?.cohort;
  const now = [
    isPhone && asked.state && t(`words.state.${asked.state}`),
    isPhone && asked.kind && t(`about.kind.${asked.kind}`),
    asked.gradeLevel && t(`about.grade.${asked.gradeLevel}`),
    asked.topic && t(`about.topic.${asked.topic}`),
    asked.role,
    cohort && `${cohort.program.name}, ${cohort.name}`,
    cohort && asked.cohortRole && t(`directory.cohortRole.${asked.cohortRole}`),
  ].filter(Boolean);

  // On a phone all of it is folded: whoever comes sees people, not fields.
  const places = (
    <>
      <NativeSelect
        label={t('directory.state')}
        value={asked.state}
        data={options(STATES, choices?.states, asked.state, (one) => t(`words.state.${one}`))}
        onChange={(event) => onAsk({ ...written, state: event.currentTarget.value as Asked['state'] })}
      />
      <NativeSelect
        label={t('directory.kind')}
        value={asked.kind}
        data={options(
          KINDS,
          choices?.kinds,
          asked.kind,
          (one) => t(`about.kind.${one}`),
          (one) => one.toLowerCase(),
        )}
        onChange={(event) => onAsk({ ...written, kind: event.currentTarget.value as Asked['kind'] })}
      />
    </>
  );
  return (
    <form
      role="search"
      aria-label={t('directory.title')}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(written);
      }}
    >
      <div className={classes.line}>
        <TextInput
          type="search"
          enterKeyHint="search"
          label={t('directory.words')}
          description={t('directory.wordsHow')}
          maxLength={DIRECTORY_LIMITS.words}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button type="submit" leftSection={<IconSearch aria-hidden="true" />}>
          {t('directory.find')}
        </Button>
      </div>
      {isPhone ? null : <div className={classes.choices}>{places}</div>}
      <Fold level={2} title={t(isPhone ? 'directory.narrow' : 'directory.more')} now={now.join(', ')}>
        <div className={classes.choices}>
          {isPhone ? places : null}
          <NativeSelect
            label={t('directory.topic')}
            value={asked.topic}
            data={options(TOPICS, choices?.topics, asked.topic, (one) => t(`about.topic.${one}`))}
            onChange={(event) => onAsk({ ...written, topic: event.currentTarget.value as Asked['topic'] })}
          />
          <NativeSelect
            label={t('directory.grade')}
            value={asked.gradeLevel}
            data={options(GRADE_LEVELS, choices?.gradeLevels, asked.gradeLevel, (one) =>
              t(`about.grade.${one}`),
            )}
            onChange={(event) =>
              onAsk({ ...written, gradeLevel: event.currentTarget.value as Asked['gradeLevel'] })
            }
          />
          <TextInput
            label={t('directory.role')}
            placeholder={t('directory.roleHow')}
            list={roles}
            maxLength={DIRECTORY_LIMITS.words}
            value={role}
            onChange={(event) => setRole(event.currentTarget.value)}
            onBlur={() => {
              if (role.trim() !== asked.role) onAsk(written);
            }}
          />
          <datalist id={roles}>
            {choices?.roles.map(({ key }) => (
              <option key={key} value={key} />
            ))}
          </datalist>
          {cohorts.length > 0 ? (
            <NativeSelect
              label={t('directory.cohort')}
              value={asked.cohortId}
              data={[
                { value: '', label: t('directory.any') },
                ...cohorts.map((one) => ({
                  value: one.cohort.id,
                  label: `${one.cohort.program.name}, ${one.cohort.name}`,
                })),
              ]}
              onChange={(event) => onAsk({ ...written, cohortId: event.currentTarget.value, cohortRole: '' })}
            />
          ) : null}
          {cohort ? (
            <NativeSelect
              label={t('directory.cohortRole')}
              value={asked.cohortRole}
              data={[
                { value: '', label: t('directory.any') },
                ...ROLES.map((one) => ({ value: one, label: t(`directory.cohortRole.${one}`) })),
              ]}
              onChange={(event) =>
                onAsk({ ...written, cohortRole: event.currentTarget.value as Asked['cohortRole'] })
              }
            />
          ) : null}
        </div>
      </Fold>
    </form>
  );
}
