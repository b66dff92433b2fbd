// The vocabularies that a graph speaks in. The context stands in each file: who reads one asks
// nothing of the network.
export const context = {
  "@vocab": "https://schema.org/",
  cv: "http://data.europa.eu/m8g/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
} as const;
