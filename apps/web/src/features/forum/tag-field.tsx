import '../../ui/field-styles.js';
import { TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import type { Ref } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTagFault } from './tag-words.js';

interface TagFieldProps {
  value: string;
  onChange: (text: string) => void;
  ref?: Ref<HTMLInputElement>;
}

/** A few tags, with commas between them. What does not fit is said while one types. */
export function TagField({ value, onChange, ref }: TagFieldProps) {
  const { t } = useWords();
  const faultOf = useTagFault();
  return (
    <TextInput
      ref={ref}
      label={t('forum.tags.label')}
      description={t('forum.tags.hint', { count: LIMITS.threadTags })}
      value={value}
      error={faultOf(value)}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
