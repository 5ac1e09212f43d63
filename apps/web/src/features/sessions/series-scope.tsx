import type { SeriesScope } from '../../gql/sessions/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { RadioChoice } from '../../ui/radio-choice.js';

const SCOPES: readonly SeriesScope[] = ['THIS', 'FOLLOWING', 'ALL'];

export const asScope = (value: string): SeriesScope => SCOPES.find((one) => one === value) ?? 'THIS';

interface SeriesScopeFieldProps {
  label: string;
  value: SeriesScope;
  onChange: (scope: SeriesScope) => void;
  /** What "all" means here. */
  allWhat?: string;
}

/** What a change of a session that repeats shall reach. */
export function SeriesScopeField({ label, value, onChange, allWhat }: SeriesScopeFieldProps) {
  const { t } = useWords();
  return (
    <RadioChoice
      label={label}
      value={value}
      onChange={(scope) => onChange(asScope(scope))}
      options={SCOPES.map((scope) => ({
        value: scope,
        label: t(`series.scope.${scope}`),
        ...(scope === 'ALL' && allWhat ? { description: allWhat } : {}),
      }))}
    />
  );
}
