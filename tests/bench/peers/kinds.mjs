/** The care kinds (first two digits of an AGB code) that get the physiotherapy questionnaire. */
export const physiotherapyKinds = ["04", "05", "07", "24", "37", "88", "90"];
