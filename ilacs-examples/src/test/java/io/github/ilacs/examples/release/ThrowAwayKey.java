package io.github.ilacs.examples.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPSignatureException;
import org.bouncycastle.openpgp.api.OpenPGPApi;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.OpenPGPSignature.OpenPGPDocumentSignature;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPApi;

/** A key that lives as long as the test, so that a bundle can be signed where nobody has one. */
final class ThrowAwayKey {

  private static final OpenPGPApi OPENPGP = new BcOpenPGPApi();

  private final OpenPGPKey key;

  ThrowAwayKey() {
    try {
      key =
          OPENPGP
              .generateKey(PublicKeyPacket.VERSION_4)
              .singletonRSAKey(3072, "nobody, for a rehearsal")
              .build();
    } catch (PGPException e) {
      throw new IllegalStateException("no key can be made", e);
    }
  }

  /** The secret key as the gpg plugin reads it from {@code MAVEN_GPG_KEY}. */
  String armoured() {
    try {
      return key.toAsciiArmoredString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a detached signature is by this key, and of this content. */
  boolean hasSigned(byte[] content, byte[] signature) {
    try {
      List<OpenPGPDocumentSignature> signatures =
          OPENPGP
              .verifyDetachedSignature()
              .addVerificationCertificate(key.toCertificate())
              .addSignatures(new ByteArrayInputStream(signature))
              .process(new ByteArrayInputStream(content));
      return signatures.size() == 1 && signatures.get(0).isValid();
    } catch (PGPSignatureException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
