const permanent = ['formSubmitted', 'clockTicked', 'cellEdited'] as const;
const names: readonly string[] = [...permanent, 'continueGrading'];

/**
 * What brings a person's triggers in order: `make` what is missing, `drop` what is doubled, what is not wanted, and
 * what calls a function that this version no longer has. A trigger that a person put on another of our functions
 * stays.
 * @param isFunction whether the script has a function of that name
 */
export function planRepair<Trigger extends { readonly name: string }>(
  triggers: readonly Trigger[],
  isOn: boolean,
  isFunction: (name: string) => boolean,
): { readonly make: readonly (typeof permanent)[number][]; readonly drop: readonly Trigger[] } {
  const isFirst = ({ name }: Trigger, place: number) => triggers.findIndex((other) => other.name === name) === place;
  return {
    make: isOn ? permanent.filter((wanted) => !triggers.some(({ name }) => name === wanted)) : [],
    drop: triggers.filter((one, place) =>
      names.includes(one.name) ? !isOn || !isFirst(one, place) : !isFunction(one.name),
    ),
  };
}
