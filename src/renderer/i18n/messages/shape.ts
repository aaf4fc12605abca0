// The shape a translation must have: the same keys as the English messages, which also carry the singular forms.

/** Vietnamese knows no plural: every key of the English messages but those ending in `_one`. */
export type Translation<Messages> = {
  readonly [Key in keyof Messages as Key extends `${string}_one` ? never : Key]: Messages[Key] extends string
    ? string
    : Translation<Messages[Key]>;
};
