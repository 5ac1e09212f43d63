// Programs and cohorts: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { COHORT_SCREENS } from './look/screens-cohorts.ts';

await lookAtAll('cohorts', COHORT_SCREENS);
