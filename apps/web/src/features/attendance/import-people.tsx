import { useState } from 'react';
import type { ReportPartsFragment } from '../../gql/attendance/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';
import { Fold } from '../../ui/fold.js';
import { ImportLines } from './import-lines.js';

interface ImportPeopleProps {
  report: ReportPartsFragment;
  onChoose: (key: string, personId: string | null) => void;
}

/** Whom the lines of a report mean: what needs a look first, what is sure folded. */
export function ImportPeople({ report, onChoose }: ImportPeopleProps) {
  const { t } = useWords();
  // A line stays where it was while it is being chosen.
  const [sureKeys] = useState(
    () =>
      new Set(
        report.lines.filter(({ match }) => match === 'EMAIL' || match === 'NAME').map(({ key }) => key),
      ),
  );
  const doubtful = report.lines.filter(({ key }) => !sureKeys.has(key));
  const sure = report.lines.filter(({ key }) => sureKeys.has(key));
  return (
    <Card labelledBy="whom">
      <h2 id="whom">{t('attendance.lines')}</h2>
      <p role="status">
        {report.undecided > 0
          ? t('attendance.lines.left', { count: report.undecided })
          : t('attendance.lines.allChosen')}
      </p>
      {doubtful.length > 0 ? <ImportLines report={report} lines={doubtful} onChoose={onChoose} /> : null}
      {sure.length > 0 ? (
        <Fold title={t('attendance.lines.sure', { count: sure.length })}>
          <ImportLines report={report} lines={sure} onChoose={onChoose} />
        </Fold>
      ) : null}
    </Card>
  );
}
