/** Whether a last day (YYYY-MM-DD) has not passed yet, so that the end can still be taken back. */
export function endsAhead(endedOn: string, today: string): boolean {
  return endedOn >= today;
}
