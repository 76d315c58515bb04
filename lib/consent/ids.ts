import { z } from "zod";

const id = z.uuid();

/** Whether something from the address bar can be an id at all; what cannot, is nothing that exists. */
export const isId = (text: string): boolean => id.safeParse(text).success;
