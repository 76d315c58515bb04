"use client";

import { FaultPage, type FaultProps } from "@/components/shell/fault-page";

export default function ErrorPage(props: FaultProps) {
  return <FaultPage {...props} />;
}
