/** What a feature knows of how a person fares, for those who coordinate them: as SQL, so that all of it is one statement. */
export interface CareSource {
  /**
   * SQL of the instant of this person's last sign (both are SQL expressions), of what was done under their own name where one of
   * these audiences sees it. Never of what was done as a member: that it is missing would tell who did it.
   */
  sign?(personId: string, audienceIds: string): string;
  /** SQL of a query of the steps people have not done in time: `person_id, cohort_id, title, due_at`, in this language (SQL). */
  overdue?(locale: string): string;
}
