/** What a drawing has room for, in the units of the picture. */
export type Measures = {
  width: number;
  /** Sizes of the letters. */
  name: number;
  role: number;
  childName: number;
  /** Half widths of the two rings. */
  innerRx: number;
  schoolRx: number;
  /** How many stand beside each other, and how wide each may be. */
  familyRow: number;
  familyWidth: number;
  schoolRow: number;
  schoolWidth: number;
  /** Whether two of the school may stand left and right of the family. */
  sides: boolean;
  /** Up to how many of the school their roles are drawn too. */
  rolesUpTo: number;
};

/** On a desk: about the width of the page, so that letters keep their size. */
export const WIDE: Measures = {
  width: 1040,
  name: 18,
  role: 14,
  childName: 34,
  innerRx: 206,
  schoolRx: 352,
  familyRow: 3,
  familyWidth: 104,
  schoolRow: 3,
  schoolWidth: 168,
  sides: true,
  rolesUpTo: 6,
};

/** On a telephone of 320: a little narrower than the picture, so letters are a tenth larger than they show. */
export const NARROW: Measures = {
  width: 320,
  name: 17,
  role: 15,
  childName: 28,
  innerRx: 122,
  schoolRx: 152,
  familyRow: 2,
  familyWidth: 80,
  schoolRow: 2,
  schoolWidth: 104,
  sides: false,
  rolesUpTo: 0,
};
