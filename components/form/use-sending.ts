"use client";

import { useActionState } from "react";
import type { FormAction, FormState } from "@/lib/auth/form";
import { idle } from "@/lib/auth/form-state";
import { keepingWhatWasTyped, unsentState } from "./keep";

/** A form's state and how to send it: as `useActionState`, but what was typed stays when the connection is lost. */
export const useSending = (action: FormAction): [FormState, (data: FormData) => void, boolean] =>
  useActionState(
    keepingWhatWasTyped(action, (_previous, data, fault) => unsentState(data, fault)),
    idle,
  );
