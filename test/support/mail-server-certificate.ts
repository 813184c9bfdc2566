/**
 * What a mail server of the tests shows, until 2126, as 0.0.0.0: an address that leads to this machine without being a loopback address.
 * Nobody trusts it who is not told to, so its key is no secret.
 */
export const certificate = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgYKbzSnTFIx2CCK61
lVqKrfYnVxWxMITx1iN1/VoY8dqhRANCAASiUW31jMsQjxi+gHoXXqDEbZ51OIff
MUmZ64DHZkJjuk/SsqDA70HT7SiFrpeNHGmkV3F9+xub3UYFXlDzvjkp
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBrjCCAVSgAwIBAgIUBrNzZ0XoFIn/3cNLF2OEKJdWhoUwCgYIKoZIzj0EAwIw
IzEhMB8GA1UEAwwYbWFpbCBzZXJ2ZXIgb2YgdGhlIHRlc3RzMCAXDTI2MTEyNjEz
MDcxM1oYDzIxMjYxMTAyMTMwNzEzWjAjMSEwHwYDVQQDDBhtYWlsIHNlcnZlciBv
ZiB0aGUgdGVzdHMwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASiUW31jMsQjxi+
gHoXXqDEbZ51OIffMUmZ64DHZkJjuk/SsqDA70HT7SiFrpeNHGmkV3F9+xub3UYF
XlDzvjkpo2QwYjAdBgNVHQ4EFgQUqRlSKmZmym5Kx60eyHSLZFOnqCowHwYDVR0j
BBgwFoAUqRlSKmZmym5Kx60eyHSLZFOnqCowDwYDVR0TAQH/BAUwAwEB/zAPBgNV
HREECDAGhwQAAAAAMAoGCCqGSM49BAMCA0gAMEUCIGFF/vDmUgWKo5c4O0tzz+Wr
qwP/qqaevetdtHZEmYwrAiEA8etD69M+gTPBw3HCZkpULfogLBqmsAjEQb/JU1Jx
hrs=
-----END CERTIFICATE-----
`,
};
