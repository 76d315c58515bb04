import { NothingHere } from "@/components/shell/nothing-here";

/** Within the staff's frame, which has head and foot already. */
export default NothingHere;
