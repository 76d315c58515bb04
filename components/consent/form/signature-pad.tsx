"use client";

import { useEffect, useRef, useState } from "react";
import Pad from "signature_pad";
import { describedBy, Field } from "@/components/ui/field";
import { SIGNATURE_WIDTH } from "./drawn-signature";

type SignaturePadProps = {
  name: string;
  words: { label: string; help: string; clear: string; filled: string };
  /** SVG path data of what was drawn before. */
  defaultValue: string;
  error?: string;
};

/** A box to draw a signature in with finger, pen or mouse; posts SVG path data. Typing a name is worth the same. */
export function SignaturePad({ name, words, defaultValue, error }: SignaturePadProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<Pad | null>(null);
  const [path, setPath] = useState(defaultValue);

  useEffect(() => {
    const box = canvas.current;
    if (!box) return;
    const drawing = new Pad(box, { penColor: "#231e1a", minWidth: 0.8, maxWidth: 2.4 });
    pad.current = drawing;
    const sharpen = () => {
      const lines = drawing.toData();
      const ratio = window.devicePixelRatio || 1;
      box.width = box.offsetWidth * ratio;
      box.height = box.offsetHeight * ratio;
      box.getContext("2d")?.scale(ratio, ratio);
      drawing.fromData(lines);
    };
    // The box has no size until its choice is made: it is measured when it gets one.
    const measured = new ResizeObserver(sharpen);
    measured.observe(box);
    const ended = () => setPath(pathOf(drawing.toData(), box.offsetWidth));
    drawing.addEventListener("endStroke", ended);
    return () => {
      measured.disconnect();
      drawing.removeEventListener("endStroke", ended);
      drawing.off();
    };
  }, []);

  return (
    <Field id={name} label={words.label} help={words.help} error={error} group>
      <input type="hidden" name={name} value={path} />
      <canvas
        ref={canvas}
        className="tekenvak"
        aria-label={words.label}
        role="img"
        {...describedBy(name, { help: words.help, error })}
      />
      <p className="klein zacht" role="status">
        {path === "" ? null : words.filled}{" "}
        {path === "" ? null : (
          <button
            type="button"
            className="knop knop-tekst"
            onClick={() => {
              pad.current?.clear();
              setPath("");
            }}
          >
            {words.clear}
          </button>
        )}
      </p>
    </Field>
  );
}

/** Lines as SVG path data, scaled to one width; a dot becomes a line of no length. */
function pathOf(lines: ReturnType<Pad["toData"]>, width: number): string {
  const scale = SIGNATURE_WIDTH / Math.max(width, 1);
  const at = ({ x, y }: { x: number; y: number }) => `${Math.round(x * scale)} ${Math.round(y * scale)}`;
  return lines
    .flatMap(({ points }) =>
      points
        .map((point, i) => `${i === 0 ? "M" : "L"}${at(point)}`)
        .concat(points.length === 1 ? points.map((point) => `L${at(point)}`) : []),
    )
    .join("");
}
