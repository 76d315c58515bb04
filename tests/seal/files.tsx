/** A file to seal. */
import { BlankFormPdf } from "@/components/pdf/blank-form";
import { renderPdf } from "@/lib/pdf/render";
import { AT, formOf } from "@/tests/pdf/story";

export const SEALED_AT = new Date(AT);

export const blankForm = (): Promise<Buffer> =>
  renderPdf(<BlankFormPdf form={formOf({})} pupils={null} madeAt={SEALED_AT} />);
